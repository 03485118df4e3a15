// Signals while a line is edited. A handler may run on any thread of the process, so it only notes
// the signal and writes to a pipe that the reader polls; nothing is lost between two polls. These
// are the module's only variables: a handler has no other way to reach its editor.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "editor.h"

static const int caught[] = {SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGQUIT};
enum { caught_count = sizeof caught / sizeof *caught };
static volatile sig_atomic_t pending[caught_count];
static struct sigaction before[caught_count];
static int wake[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  for (int i = 0; i < caught_count; i++)
    if (caught[i] == signal) pending[i] = 1;
  // A full pipe wakes the reader just as well.
  if (write(wake[1], "", 1) < 0) {}
  errno = saved;
}

static void catch_signal(int index) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(caught[index], &action, &before[index]);
  // A signal that the parent had us ignore (nohup, a shell without job control) stays ignored.
  if (before[index].sa_handler == SIG_IGN) sigaction(caught[index], &before[index], NULL);
}

bool signals_begin(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return false;
  for (int i = 0; i < caught_count; i++) {
    pending[i] = 0;
    catch_signal(i);
  }
  return true;
}

void signals_end(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
}

int signals_next(void) {
  for (int i = 0; i < caught_count; i++) {
    if (!pending[i]) continue;
    pending[i] = 0;
    return caught[i];
  }
  return 0;
}

enum wait_result signals_wait(int descriptor, int timeout) {
  struct pollfd sources[] = {{descriptor, POLLIN, 0}, {wake[0], POLLIN, 0}};
  int ready = poll(sources, 2, timeout);
  if (ready == 0) return WAIT_TIMEOUT;
  char drained[64];
  while (ready > 0 && sources[1].revents && read(wake[0], drained, sizeof drained) > 0) continue;
  return ready > 0 && sources[0].revents ? WAIT_INPUT : WAIT_SIGNAL;
}

void signals_pass_on(int signal) {
  int index = 0;
  while (index < caught_count - 1 && caught[index] != signal) index++;
  sigaction(signal, &before[index], NULL);
  raise(signal);
  // Only a stopped process, or one with a handler of its own, comes back here; the signal that
  // woke it needs no answer besides the caller's.
  catch_signal(index);
  for (int i = 0; i < caught_count; i++)
    if (caught[i] == SIGCONT) pending[i] = 0;
}
