#pragma once

#include <stddef.h>
#include <stdint.h>

// SentencePiece behind a C interface. It is a library of its own, built by scripts/build-tokenizer, which
// the program loads when a meaning model is there: SentencePiece has a C++ interface only, and a program
// that links it would not start where it is not installed.

#define SANAD_EXPORT __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

// Returns NULL when the file is no model.
SANAD_EXPORT void *sanad_tokenizer_open(const char *model);

SANAD_EXPORT void sanad_tokenizer_close(void *tokenizer);

// Writes the numbers of the text's pieces, at most `most` of them, and returns how many it wrote; -1 when the
// text cannot be divided. What the model does not know is one unknown piece a character.
SANAD_EXPORT int32_t sanad_tokenizer_encode(const void *tokenizer, const char *text, size_t length, int32_t *pieces,
                               int32_t most);

#ifdef __cplusplus
}
#endif
