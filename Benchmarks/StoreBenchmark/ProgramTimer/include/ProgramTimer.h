/// Times a program as a person meets it: on a terminal.
#pragma once

typedef struct {
  /// Seconds until the words were there, or until the program ended when there were none.
  double ready;
  /// Bytes of its largest resident set.
  long memory;
  /// Zero, or an errno; -1 when the program ended before the words came.
  int result;
} program_times;

/// Runs a program on a pseudo-terminal of 100 by 30, waits until it has written some words (none:
/// until it ends), sends it a line, and waits for its end.
///
/// `arguments` ends with NULL and begins with the program's path.
program_times time_program(char *const *arguments, const char *words, const char *line);
