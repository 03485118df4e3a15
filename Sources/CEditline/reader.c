// The reader that libedit calls for each character (EL_GETCFN): decodes UTF-8, acts on signals
// without losing the line, and takes a bracketed paste as one key.
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

static const char paste_start[] = "\033[200~", paste_end[] = "\033[201~";
// How long the bytes of one key may lie apart; a lone ESC is known as such after it.
enum { key_milliseconds = 50 };

// Acts on what came in; the line stays as it is.
static void act_on_signals(line_editor *editor) {
  for (int signal; (signal = signals_next());) {
    if (signal == SIGINT) {
      editor->interrupted = true;
    } else if (signal == SIGWINCH) {
      screen_resized(editor);
    } else if (signal == SIGCONT) {
      screen_suspend(editor);
      screen_resume(editor);
    } else {
      screen_suspend(editor);
      signals_pass_on(signal);
      screen_resume(editor);
    }
  }
}

// Returns 1 with a byte, 0 at the end of input, -1 when a Ctrl-C or the timeout came first.
static int next_byte(line_editor *editor, unsigned char *byte, int timeout) {
  for (;;) {
    enum wait_result result = signals_wait(STDIN_FILENO, timeout);
    act_on_signals(editor);
    if (editor->interrupted || result == WAIT_TIMEOUT) return -1;
    if (result == WAIT_SIGNAL) continue;
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return 1;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return 0;
  }
}

static int take_byte(line_editor *editor, unsigned char *byte) {
  if (editor->ahead_start == editor->ahead_count) return next_byte(editor, byte, -1);
  *byte = editor->ahead[editor->ahead_start++];
  return 1;
}

// Reads the rest of a scalar that starts with first.
static wchar_t decode(line_editor *editor, unsigned char first) {
  unsigned char bytes[4] = {first};
  size_t count = utf8_sequence(first), have = 1;
  while (have < count && next_byte(editor, &bytes[have], key_milliseconds) == 1) have++;
  return utf8_scalar(bytes, have);
}

// After an ESC: returns whether a paste starts. What was read for nothing is kept for later.
static bool starts_paste(line_editor *editor) {
  size_t have = 0;
  unsigned char byte;
  while (have < sizeof paste_start - 2 && next_byte(editor, &byte, key_milliseconds) == 1) {
    editor->ahead[have++] = byte;
    if (byte != paste_start[have]) break;
  }
  bool paste = have == sizeof paste_start - 2 && editor->ahead[have - 1] == '~';
  editor->ahead_start = 0;
  editor->ahead_count = paste ? 0 : have;
  return paste;
}

// Drops control characters but TAB and newline from a paste and makes every line end one newline.
static size_t clean_paste(char *text, size_t count) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = (unsigned char)text[i];
    if (byte == '\r' && i + 1 < count && text[i + 1] == '\n') continue;
    if (byte == '\r') byte = '\n';
    if ((byte >= ' ' && byte != 0x7F) || byte == '\n' || byte == '\t') text[kept++] = (char)byte;
  }
  return kept;
}

// Reads up to the end of the paste into editor->paste.
static bool read_paste(line_editor *editor) {
  size_t count = 0, room = 4096, end = sizeof paste_end - 1;
  char *text = malloc(room);
  unsigned char byte;
  while (text && next_byte(editor, &byte, -1) == 1) {
    text[count++] = (char)byte;
    if (count >= end && memcmp(text + count - end, paste_end, end) == 0) {
      text[clean_paste(text, count - end)] = '\0';
      free(editor->paste);
      editor->paste = wide_from_utf8(text);
      free(text);
      return editor->paste != NULL;
    }
    if (count == room) {
      char *larger = realloc(text, room *= 2);
      if (!larger) break;
      text = larger;
    }
  }
  free(text);
  return false;
}

// A dropped line is ended as if Enter were pressed, so that libedit leaves the screen in order.
static int interrupt(line_editor *editor, wchar_t *character) {
  wchar_t end = editor->editing ? NEWLINE_KEY : L'\n';
  *character = editor->mark_shown || !editor->editing ? end : INTERRUPT_KEY;
  editor->mark_shown = true;
  return 1;
}

// In vi mode `$` on an empty line leaves libedit's cursor before its buffer.
static void keep_cursor_in_line(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  if (line->cursor < line->buffer) el_cursor(edit, (int)(line->buffer - line->cursor));
}

int read_character(EditLine *edit, wchar_t *character) {
  line_editor *editor = editor_of(edit);
  unsigned char byte;
  keep_cursor_in_line(edit);
  if (editor->misplaced || screen_is_overfull(editor)) screen_redraw(editor);
  if (editor->prefill && editor->prefill[editor->prefill_start]) {
    *character = editor->prefill[editor->prefill_start++];
    return 1;
  }
  for (;;) {
    if (editor->interrupted) return interrupt(editor, character);
    bool fresh = editor->ahead_start == editor->ahead_count;
    int taken = take_byte(editor, &byte);
    if (taken < 0) continue;
    if (taken == 0) return 0;
    if (byte == '\033' && fresh && editor->bracketed && starts_paste(editor)) {
      if (!read_paste(editor)) continue;
      *character = PASTE_KEY;
    } else {
      *character = decode(editor, byte);
      // libedit counts a cell for a mark that is typed, and is lost (or crashes) when these add up.
      editor->misplaced = editor->editing && wcwidth(*character) == 0;
    }
    return 1;
  }
}
