// Single keys without Enter, for screens that act on each: no echo, no line, signals as in reader.c.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "editor.h"

static const char paste_start[] = "\033[200~", paste_end[] = "\033[201~";
// How long the bytes of one key may lie apart; a lone ESC is known as such after it.
enum { key_milliseconds = 50 };
// The terminal as it was before; a process has one.
static struct termios before;

static void set_raw(void) {
  struct termios raw = before;
  raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  raw.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

static void write_now(const char *sequence) {
  fputs(sequence, stdout);
  fflush(stdout);
}

bool line_keys_begin(bool moves_cursor) {
  if (tcgetattr(STDIN_FILENO, &before) < 0 || !signals_begin()) return false;
  set_raw();
  if (moves_cursor) write_now("\033[?1049h\033[?2004h");
  return true;
}

void line_keys_end(bool moves_cursor) {
  if (moves_cursor) write_now("\033[?2004l\033[?1049l");
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  signals_end();
}

void line_keys_pause(bool moves_cursor) {
  if (moves_cursor) write_now("\033[?2004l");
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  signals_end();
}

void line_keys_resume(bool moves_cursor) {
  signals_begin();
  set_raw();
  if (moves_cursor) write_now("\033[?2004h");
}

static enum line_key_outcome outcome_of(int signal, bool moves_cursor) {
  if (signal == SIGINT) return LINE_KEY_INTERRUPTED;
  if (signal == SIGWINCH) return LINE_KEY_RESIZED;
  if (signal == SIGCONT) return set_raw(), LINE_KEY_RESIZED;
  line_keys_end(moves_cursor);
  signals_begin();
  signals_pass_on(signal);
  signals_end();
  line_keys_begin(moves_cursor);
  return LINE_KEY_RESIZED;
}

// Reads a byte; LINE_KEY with one, something else when that came first. Timeout in milliseconds, -1
// for none; LINE_KEY_NONE when it went by.
static enum line_key_outcome next_byte(char *byte, int timeout, bool moves_cursor) {
  for (;;) {
    int signal = signals_next();
    if (signal) return outcome_of(signal, moves_cursor);
    enum wait_result result = signals_wait(STDIN_FILENO, timeout);
    if (result == WAIT_SIGNAL) continue;
    if (result == WAIT_TIMEOUT) return LINE_KEY_NONE;
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return LINE_KEY;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return LINE_KEY_END;
  }
}

bool line_key_waits(void) { return signals_wait(STDIN_FILENO, 0) != WAIT_TIMEOUT; }

// Reads and drops a paste: its letters are no keys.
static enum line_key_outcome skip_paste(bool moves_cursor) {
  char last[sizeof paste_end] = "";
  size_t length = sizeof paste_end - 1;
  while (memcmp(last, paste_end, length) != 0) {
    memmove(last, last + 1, length - 1);
    enum line_key_outcome outcome = next_byte(&last[length - 1], -1, moves_cursor);
    if (outcome != LINE_KEY && outcome != LINE_KEY_RESIZED) return outcome;
  }
  return LINE_KEY_PASTE;
}

static bool ends_sequence(const char *bytes, size_t count) {
  if (count == 2) return bytes[1] != '[' && bytes[1] != 'O';
  char last = bytes[count - 1];
  return last >= '@' && last <= '~';
}

enum line_key_outcome line_key_read(char *bytes, size_t room, bool moves_cursor) {
  memset(bytes, 0, room);
  enum line_key_outcome outcome = next_byte(bytes, -1, moves_cursor);
  if (outcome != LINE_KEY) return outcome;
  bool escape = bytes[0] == '\033';
  size_t count = 1, whole = escape ? room - 1 : utf8_sequence((unsigned char)bytes[0]);
  while (count < whole && count < room - 1) {
    if (next_byte(bytes + count, key_milliseconds, moves_cursor) != LINE_KEY) break;
    count++;
    if (escape && ends_sequence(bytes, count)) break;
  }
  return strcmp(bytes, paste_start) == 0 ? skip_paste(moves_cursor) : LINE_KEY;
}
