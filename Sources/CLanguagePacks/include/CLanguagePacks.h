#ifndef CLANGUAGEPACKS_H
#define CLANGUAGEPACKS_H

#include <stddef.h>

/// One file of a language pack, embedded in the program.
struct language_pack_file {
  const char *_Nonnull language;
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// All embedded files; a file a pack does not have counts 0 bytes.
const struct language_pack_file *_Nonnull embedded_language_pack_files(void);
size_t embedded_language_pack_file_count(void);

#endif
