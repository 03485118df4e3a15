#ifndef CMESSAGES_H
#define CMESSAGES_H

#include <stddef.h>

/// The messages of one language, embedded in the program.
struct message_file {
  const char *_Nonnull language;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// All embedded tables, English first.
const struct message_file *_Nonnull embedded_message_files(void);
size_t embedded_message_file_count(void);

#endif
