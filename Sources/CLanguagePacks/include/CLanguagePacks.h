#ifndef CLANGUAGEPACKS_H
#define CLANGUAGEPACKS_H

#include <stddef.h>

/// One file of a language pack, embedded in the program.
struct language_pack_file {
  const char *language;
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// All embedded files; `language_pack_file_count` of them.
extern const struct language_pack_file language_pack_files[];
extern const size_t language_pack_file_count;

#endif
