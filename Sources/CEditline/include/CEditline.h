// A fixed-arity, UTF-8 face of libedit: el_set and el_get are variadic, which Swift cannot call.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>

// How a read ended.
enum line_editor_outcome {
  LINE_EDITOR_LINE,         // Enter was pressed
  LINE_EDITOR_INTERRUPTED,  // Ctrl-C: the line is dropped
  LINE_EDITOR_END,          // Ctrl-D on an empty line, or the terminal is gone
  LINE_EDITOR_FAILED,       // out of memory
};

// One libedit editor with its history, on the standard input and output.
typedef struct line_editor line_editor;

// Called with the context of line_editor_create; it may use the functions "while a callback runs".
typedef bool (*line_editor_callback)(void *context);

// Makes LC_CTYPE a UTF-8 locale: the user's own, else C.UTF-8. Other categories stay as they are.
void line_editor_use_utf8(void);

// complete is called when TAB is pressed and returns true when it printed below the line, so that
// the line must be drawn again. is_whole is called when Enter is pressed and returns false when the
// line goes on in a new row. Returns NULL when there is no memory.
line_editor *line_editor_create(const char *program, line_editor_callback complete,
                                line_editor_callback is_whole, void *context);
void line_editor_destroy(line_editor *editor);

// Reads the user's ~/.editrc (or $EDITRC, or path when not NULL), then takes the keys back that
// this module gives a meaning: TAB, Enter, Ctrl-R and pasting.
void line_editor_source(line_editor *editor, const char *path);
// Turns "emacs" or "vi" bindings on.
void line_editor_set_mode(line_editor *editor, const char *mode);
// With false, lines are read as the terminal's own line discipline gives them: for dumb terminals.
void line_editor_set_editing(line_editor *editor, bool editing);

// Edits one line. *line is UTF-8, without the final newline, and is the caller's to free.
enum line_editor_outcome line_editor_read(line_editor *editor, const char *prompt, char **line);

// Types text (letters and spaces only) at the start of the next line, where lines are edited.
void line_editor_prefill(line_editor *editor, const char *text);

// Adds a line to the history that the arrow keys walk; one equal to the newest is not added again.
void line_editor_remember(line_editor *editor, const char *line);
// The most lines that the history keeps.
void line_editor_limit_history(line_editor *editor, int lines);

// While a callback runs: the line as UTF-8 (the caller frees it) and the cursor as a byte offset.
char *line_editor_contents(line_editor *editor, size_t *cursor);
// While a callback runs: replaces the count scalars before the cursor.
void line_editor_replace(line_editor *editor, size_t count, const char *text);
// While a callback runs: moves below the line, where text can be printed.
void line_editor_leave_line(line_editor *editor);
void line_editor_beep(line_editor *editor);

// How a wait for a key ended.
enum line_key_outcome {
  LINE_KEY,              // a key was pressed
  LINE_KEY_NONE,         // never given out
  LINE_KEY_RESIZED,      // the terminal has another size, or the program goes on after a stop
  LINE_KEY_INTERRUPTED,  // Ctrl-C
  LINE_KEY_PASTE,        // a paste, which was dropped
  LINE_KEY_END,          // the terminal is gone
};

// Between these two, keys come one by one and are not echoed. With moves_cursor a screen
// of its own is opened, and the terminal is told to mark pastes. Returns false when the standard input is no terminal.
bool line_keys_begin(bool moves_cursor);
void line_keys_end(bool moves_cursor);
// Between these two, lines can be read on the same screen.
void line_keys_pause(bool moves_cursor);
void line_keys_resume(bool moves_cursor);
// Waits for a key: one scalar as UTF-8, or an escape sequence; zero-ended, room at least 16.
enum line_key_outcome line_key_read(char *bytes, size_t room, bool moves_cursor);

// Whether a key, or a signal that counts as one, can be read without waiting.
bool line_key_waits(void);

// Between these two, Ctrl-C calls the callback on a thread of its own; the second one ends the program.
// The same callback and context must be given each time.
void line_interrupts_begin(void (*callback)(void *context), void *context);
void line_interrupts_end(void);

#endif
