#include "ProgramTimer.h"

#include <errno.h>
#include <pty.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/// Reads until the words are there or there is no more; 0 when they came.
static int await(int terminal, const char *words) {
  char text[1 << 16];
  size_t length = 0;
  for (;;) {
    if (length > sizeof text / 2) {
      size_t kept = strlen(words);
      memmove(text, text + length - kept, kept);
      length = kept;
    }
    ssize_t count = read(terminal, text + length, sizeof text - length - 1);
    if (count <= 0) return -1;
    length += (size_t)count;
    text[length] = 0;
    if (*words && strstr(text, words)) return 0;
  }
}

program_times time_program(char *const *arguments, const char *words, const char *line) {
  program_times times = {0};
  struct winsize size = {.ws_row = 30, .ws_col = 100};
  int terminal;
  double start = now();
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) {
    times.result = errno;
    return times;
  }
  if (child == 0) {
    execv(arguments[0], arguments);
    _exit(127);
  }
  int found = await(terminal, words);
  times.ready = now() - start;
  if (*words) {
    times.result = found;
    if (write(terminal, line, strlen(line)) < 0) times.result = errno;
    await(terminal, "");
  }
  int status = 0;
  struct rusage usage;
  wait4(child, &status, 0, &usage);
  times.memory = usage.ru_maxrss * 1024;
  if (times.result == 0 && status != 0) times.result = -1;
  close(terminal);
  return times;
}
