// The terminal around the line: bracketed paste, resizing, stopping and going on.
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "editor.h"

static struct winsize size_now(void) {
  struct winsize size;
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 && size.ws_row > 0;
  return known ? size : (struct winsize){.ws_col = 80, .ws_row = 24};
}

static int columns(void) { return size_now().ws_col; }

static void set_bracketed(line_editor *editor, bool on) {
  if (!editor->bracketed) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

// Without our editing the terminal's own erase key must take whole characters, not bytes.
static void set_utf8_erase(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) < 0 || modes.c_iflag & IUTF8) return;
  modes.c_iflag |= IUTF8;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

void screen_begin(line_editor *editor) {
  editor->columns = columns();
  // Before the prompt is shown, else what is typed at once is echoed twice.
  el_wset(editor->edit, EL_PREP_TERM, 1);
  if (!editor->editing) set_utf8_erase();
  set_bracketed(editor, true);
}

void screen_end(line_editor *editor) { set_bracketed(editor, false); }

// A walk over the rows of a line that was drawn in one width and is shown in another.
struct walk {
  int drawn_width, shown_width;
  int drawn_column, shown_column, shown_row;
};

static int cells_of(wchar_t character, int column) {
  if (character == L'\t') return 8 - column % 8;
  int cells = wcwidth(character);
  return cells >= 0 ? cells : character < 0x100 ? 2 : character > 0xFFFF ? 8 : 7;
}

static void next_row(struct walk *walk) {
  walk->shown_row++;
  walk->shown_column = 0;
}

// Terminals fold what ran on into the next row, and that only: a row that libedit ended early, as
// its end was blank or a wide character did not fit, keeps its end.
static void step(struct walk *walk, wchar_t character) {
  int cells = cells_of(character, walk->drawn_column);
  if (character == L'\n' || walk->drawn_column + cells > walk->drawn_width) {
    walk->drawn_column = 0;
    if (walk->shown_column > 0 || character == L'\n') next_row(walk);
    if (character == L'\n') return;
  }
  if (walk->shown_column + cells > walk->shown_width) next_row(walk);
  walk->drawn_column += cells;
  walk->shown_column += cells;
  bool ends_row = walk->drawn_column >= walk->drawn_width;
  if (ends_row) walk->drawn_column = 0;
  bool ends_early = ends_row && (character == L' ' || character == L'\t');
  if (ends_early || walk->shown_column >= walk->shown_width) next_row(walk);
}

// Returns how many rows below the prompt's first the text up to end stands, in the width of now.
static int row_of(line_editor *editor, const wchar_t *end) {
  struct walk walk = {.drawn_width = editor->columns, .shown_width = columns()};
  for (const wchar_t *c = editor->prompt; *c; c++) step(&walk, *c);
  for (const wchar_t *c = el_wline(editor->edit)->buffer; c < end; c++) step(&walk, *c);
  return walk.shown_row;
}

bool screen_is_overfull(line_editor *editor) {
  if (!editor->editing) return false;
  return row_of(editor, el_wline(editor->edit)->lastchar) + 1 >= size_now().ws_row;
}

void screen_leave_line(line_editor *editor) {
  const LineInfoW *line = el_wline(editor->edit);
  int rows = row_of(editor, line->lastchar) - row_of(editor, line->cursor);
  for (int i = 0; i <= rows; i++) fputc('\n', stdout);
}

// Clearing starts in the second column: some terminals keep a copy of a screen that is cleared as
// a whole.
void screen_clear_line(line_editor *editor) {
  int row = row_of(editor, el_wline(editor->edit)->cursor);
  if (row > 0) fprintf(stdout, "\033[%dA", row);
  fputs("\r\033[C\033[J\r\033[K", stdout);
}

void screen_redraw(line_editor *editor) {
  editor->misplaced = false;
  screen_clear_line(editor);
  el_wset(editor->edit, EL_REFRESH);
}

void screen_resized(line_editor *editor) {
  if (!editor->editing) return;
  el_resize(editor->edit);
  screen_clear_line(editor);
  editor->columns = columns();
  el_wset(editor->edit, EL_REFRESH);
}

void screen_suspend(line_editor *editor) {
  screen_end(editor);
  el_wset(editor->edit, EL_PREP_TERM, 0);
}

void screen_resume(line_editor *editor) {
  if (!editor->editing) {
    fprintf(stdout, "%ls", editor->prompt);
    fflush(stdout);
    return;
  }
  el_resize(editor->edit);
  screen_begin(editor);
  fputs("\r", stdout);
  el_wset(editor->edit, EL_REFRESH);
}
