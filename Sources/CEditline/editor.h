#ifndef EDITOR_H
#define EDITOR_H

#include <histedit.h>
#include <stdio.h>

#include "CEditline.h"

struct line_editor {
  EditLine *edit;
  HistoryW *history;
  wchar_t *prompt;
  line_editor_callback complete, is_whole;
  void *context;
  // Bytes read ahead while looking for the start of a paste, given out again one by one.
  unsigned char ahead[8];
  size_t ahead_start, ahead_count;
  // Text of a paste that waits for insert_paste().
  wchar_t *paste;
  // What is typed for the user at the start of a line, up to prefill_start.
  wchar_t *prefill;
  size_t prefill_start;
  // The terminal's width when the line was last drawn.
  int columns;
  bool editing, bracketed, interrupted, mark_shown;
  // Whether libedit has the cursor elsewhere than it is, so that the line must be drawn again.
  bool misplaced;
};

// Codes for what is not a key; never typed, as they are C1 controls.
#define NEWLINE_KEY L'\x9d'
#define PASTE_KEY L'\x9e'
#define INTERRUPT_KEY L'\x9f'

line_editor *editor_of(EditLine *edit);

// signals.c: while an editor reads, signals only wake it; it acts on them between two bytes.
bool signals_begin(void);
void signals_end(void);
// Returns a signal that came in since the last call, or 0.
int signals_next(void);
enum wait_result { WAIT_INPUT, WAIT_SIGNAL, WAIT_TIMEOUT };
// Waits for input on descriptor, a signal, or until timeout milliseconds (-1: never) went by.
enum wait_result signals_wait(int descriptor, int timeout);
// Does what the signal does by default, as if it had never been caught.
void signals_pass_on(int signal);

// reader.c
int read_character(EditLine *edit, wchar_t *character);

// screen.c
void screen_begin(line_editor *editor);
void screen_end(line_editor *editor);
void screen_resized(line_editor *editor);
void screen_suspend(line_editor *editor);
void screen_resume(line_editor *editor);
void screen_leave_line(line_editor *editor);
// Clears the line and its prompt; the next refresh draws them in the same place.
void screen_clear_line(line_editor *editor);
// Draws the line where it is.
void screen_redraw(line_editor *editor);
// Returns whether the line needs all rows of the screen: then libedit loses the row of its cursor
// when it moves, and writes past its memory when more is typed, so it must draw anew for each key.
bool screen_is_overfull(line_editor *editor);

// settings.c: does what el_source does, but passes over lines that are wrong, where el_source stops
// or crashes. path may be NULL.
void source_settings(EditLine *edit, const char *path);

// search.c
unsigned char search_history(EditLine *edit, int key);

// utf8.c: independent of the locale; what is not UTF-8 becomes U+FFFD. NULL without memory.
wchar_t *wide_from_utf8(const char *text);
char *utf8_from_wide(const wchar_t *text, size_t count);
size_t utf8_length(const wchar_t *text, size_t count);
// Returns how many bytes a sequence that starts with byte has; 0 when none can.
size_t utf8_sequence(unsigned char byte);
// Returns the scalar of count bytes, or U+FFFD.
wchar_t utf8_scalar(const unsigned char *bytes, size_t count);

#endif
