// The terminal around the line: bracketed paste, resizing, stopping and going on.
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "editor.h"

static void set_bracketed(line_editor *editor, bool on) {
  if (!editor->bracketed) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

void screen_begin(line_editor *editor) { set_bracketed(editor, true); }
void screen_end(line_editor *editor) { set_bracketed(editor, false); }

static int columns(void) {
  struct winsize size;
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return known ? size.ws_col : 80;
}

// Moves (row, column) on as the terminal does when it prints character.
static void advance(wchar_t character, int width, int *row, int *column) {
  int cells = wcwidth(character);
  if (character == L'\t') cells = 8 - *column % 8;
  if (cells < 0) cells = character < 0x100 ? 2 : character > 0xFFFF ? 8 : 7;
  if (character == L'\n' || *column + cells > width) {
    *row += 1;
    *column = 0;
  }
  if (character != L'\n') *column += cells;
  if (*column < width) return;
  *row += 1;
  *column = 0;
}

// Returns how many rows below the prompt's first the text up to end stands, in the width of now.
static int row_of(line_editor *editor, const wchar_t *end) {
  int row = 0, column = 0, width = columns();
  for (const wchar_t *c = editor->prompt; *c; c++) advance(*c, width, &row, &column);
  const wchar_t *start = el_wline(editor->edit)->buffer;
  for (const wchar_t *c = start; c < end; c++) advance(*c, width, &row, &column);
  return row;
}

void screen_leave_line(line_editor *editor) {
  const LineInfoW *line = el_wline(editor->edit);
  int rows = row_of(editor, line->lastchar) - row_of(editor, line->cursor);
  for (int i = 0; i <= rows; i++) fputc('\n', stdout);
}

// Terminals fold the lines on the screen anew when their width changes, so the line starts as many
// rows up as it has in the new width.
void screen_resized(line_editor *editor) {
  if (!editor->editing) return;
  el_resize(editor->edit);
  int row = row_of(editor, el_wline(editor->edit)->cursor);
  if (row > 0) fprintf(stdout, "\033[%dA", row);
  fputs("\r\033[J", stdout);
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
  el_wset(editor->edit, EL_PREP_TERM, 1);
  screen_begin(editor);
  fputs("\r", stdout);
  el_wset(editor->edit, EL_REFRESH);
}
