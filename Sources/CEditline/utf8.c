#include <stdlib.h>
#include <string.h>

#include "editor.h"

static const wchar_t replacement = 0xFFFD;

size_t utf8_sequence(unsigned char byte) {
  if (byte < 0x80) return 1;
  if (byte < 0xC2) return 0;
  if (byte < 0xE0) return 2;
  if (byte < 0xF0) return 3;
  return byte < 0xF5 ? 4 : 0;
}

wchar_t utf8_scalar(const unsigned char *bytes, size_t count) {
  if (count == 1) return bytes[0] < 0x80 ? bytes[0] : replacement;
  if (count == 0 || utf8_sequence(bytes[0]) != count) return replacement;
  static const wchar_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  wchar_t scalar = bytes[0] & (0x7F >> count);
  for (size_t i = 1; i < count; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return replacement;
    scalar = scalar << 6 | (bytes[i] & 0x3F);
  }
  bool surrogate = scalar >= 0xD800 && scalar < 0xE000;
  return scalar < least[count] || surrogate || scalar > 0x10FFFF ? replacement : scalar;
}

// Returns how many bytes at text belong to its first scalar, whole or broken.
static size_t first_sequence(const unsigned char *text) {
  size_t count = utf8_sequence(text[0]);
  for (size_t i = 1; i < count; i++)
    if ((text[i] & 0xC0) != 0x80) return i;
  return count ? count : 1;
}

wchar_t *wide_from_utf8(const char *text) {
  wchar_t *wide = calloc(strlen(text) + 1, sizeof *wide);
  if (!wide) return NULL;
  const unsigned char *bytes = (const unsigned char *)text;
  for (size_t i = 0; *bytes; i++) {
    size_t count = first_sequence(bytes);
    wide[i] = utf8_scalar(bytes, count);
    bytes += count;
  }
  return wide;
}

static size_t encode(wchar_t scalar, char *bytes) {
  unsigned value = (unsigned)scalar;
  if (value < 0x80) return bytes[0] = (char)value, 1;
  if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = replacement;
  size_t count = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  for (size_t i = count - 1; i > 0; i--, value >>= 6) bytes[i] = (char)(0x80 | (value & 0x3F));
  bytes[0] = (char)((0xF00 >> count) | value);
  return count;
}

size_t utf8_length(const wchar_t *text, size_t count) {
  char bytes[4];
  size_t length = 0;
  for (size_t i = 0; i < count; i++) length += encode(text[i], bytes);
  return length;
}

char *utf8_from_wide(const wchar_t *text, size_t count) {
  char *bytes = malloc(utf8_length(text, count) + 1);
  if (!bytes) return NULL;
  char *end = bytes;
  for (size_t i = 0; i < count; i++) end += encode(text[i], end);
  *end = '\0';
  return bytes;
}
