// Ctrl-C while a command runs: a thread is told, which may do what a signal handler must not. A second
// Ctrl-C ends the program, for a command that does not listen.
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "editor.h"

static int wake[2] = {-1, -1};
static volatile sig_atomic_t count;
static struct sigaction before;
static void (*told)(void *);
static void *told_context;

static void note(int signal) {
  if (++count > 1) {
    sigaction(signal, &before, NULL);
    raise(signal);
    return;
  }
  if (write(wake[1], "", 1) < 0) {}
}

static void *listen_for(void *unused) {
  char byte;
  while (read(wake[0], &byte, 1) == 1) told(told_context);
  return unused;
}

static bool start_listening(void) {
  if (wake[0] >= 0) return true;
  pthread_t thread;
  if (pipe2(wake, O_CLOEXEC) < 0) return false;
  return pthread_create(&thread, NULL, listen_for, NULL) == 0 && pthread_detach(thread) == 0;
}

void line_interrupts_begin(void (*callback)(void *context), void *context) {
  told = callback;
  told_context = context;
  count = 0;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, NULL, &before);
  if (before.sa_handler == SIG_IGN || !start_listening()) return;
  sigaction(SIGINT, &action, &before);
}

void line_interrupts_end(void) { sigaction(SIGINT, &before, NULL); }
