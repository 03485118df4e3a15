#include <stddef.h>
#include <stdint.h>

/// Runs a function over inputs that libFuzzer makes, until it fails or the arguments say enough
/// (compiler-rt, FuzzerInterface).
int LLVMFuzzerRunDriver(
  int *argc, char ***argv, int (*run)(const uint8_t *data, size_t count));
