#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

void line_editor_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

line_editor *editor_of(EditLine *edit) {
  line_editor *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  return editor;
}

static wchar_t *show_prompt(EditLine *edit) { return editor_of(edit)->prompt; }

static unsigned char complete_word(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = editor_of(edit);
  if (!editor->complete(editor->context)) return CC_REFRESH;
  el_wset(edit, EL_REFRESH);
  return CC_NORM;
}

static unsigned char insert_paste(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = editor_of(edit);
  if (!editor->paste) return CC_ERROR;
  el_winsertstr(edit, editor->paste);
  free(editor->paste);
  editor->paste = NULL;
  return CC_REFRESH;
}

// Enter: ends the line when the caller finds it whole, else starts a new row of it.
static unsigned char enter(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = editor_of(edit);
  const LineInfoW *line = el_wline(edit);
  if (editor->is_whole && !editor->is_whole(editor->context)) {
    el_cursor(edit, (int)(line->lastchar - line->cursor));
    el_winsertstr(edit, L"\n");
    return CC_REFRESH;
  }
  el_wpush(edit, (wchar_t[]){NEWLINE_KEY, 0});
  return CC_NORM;
}

// Shows that the line is dropped, as shells do.
static unsigned char drop_line(EditLine *edit, int key) {
  (void)key;
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
  el_winsertstr(edit, L"^C");
  return CC_REFRESH;
}

// Keys that terminals send and that libedit does not know; the user's file may bind them anew.
static void bind_usual_keys(EditLine *edit) {
  static const wchar_t *const keys[][2] = {
      {L"^W", L"ed-delete-prev-word"},   {L"\\e[3~", L"ed-delete-next-char"},
      {L"\\e[1~", L"ed-move-to-beg"},    {L"\\e[4~", L"ed-move-to-end"},
      {L"\\e[1;5D", L"ed-prev-word"},    {L"\\e[1;5C", L"em-next-word"},
      {L"\\e[1;3D", L"ed-prev-word"},    {L"\\e[1;3C", L"em-next-word"},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    el_wset(edit, EL_BIND, keys[i][0], keys[i][1], NULL);
}

static bool is_vi(EditLine *edit) {
  const wchar_t *mode = NULL;
  return el_wget(edit, EL_EDITOR, &mode) == 0 && mode && wcscmp(mode, L"vi") == 0;
}

// Every change of mode resets the keys, so these are bound again after each.
static void bind_own_keys(EditLine *edit) {
  static const wchar_t *const keys[][2] = {
      {L"^M", L"sanad-enter"},     {L"^J", L"sanad-enter"},     {L"\\235", L"ed-newline"},
      {L"\\236", L"sanad-paste"}, {L"\\237", L"sanad-interrupt"},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    el_wset(edit, EL_BIND, keys[i][0], keys[i][1], NULL);
    el_wset(edit, EL_BIND, L"-a", keys[i][0], keys[i][1], NULL);
  }
  // libedit's own command line crashes on a quotation mark without its partner.
  el_wset(edit, EL_BIND, L"-a", L":", L"ed-unassigned", NULL);
  if (!is_vi(edit)) el_wset(edit, EL_BIND, L"\\ex", L"ed-unassigned", NULL);
  el_wset(edit, EL_BIND, L"^I", L"sanad-complete", NULL);
  el_wset(edit, EL_BIND, L"^R", L"sanad-search", NULL);
}

static bool set_up(line_editor *editor, const char *program) {
  editor->edit = el_init(program, stdin, stdout, stderr);
  editor->history = history_winit();
  if (!editor->edit || !editor->history) return false;
  EditLine *edit = editor->edit;
  el_wset(edit, EL_CLIENTDATA, editor);
  el_wset(edit, EL_SIGNAL, 0);
  el_wset(edit, EL_GETCFN, read_character);
  el_wset(edit, EL_PROMPT, show_prompt);
  el_wset(edit, EL_HIST, history_w, editor->history);
  el_wset(edit, EL_ADDFN, L"sanad-complete", L"Complete the word", complete_word);
  el_wset(edit, EL_ADDFN, L"sanad-search", L"Search the history", search_history);
  el_wset(edit, EL_ADDFN, L"sanad-enter", L"End the line", enter);
  el_wset(edit, EL_ADDFN, L"sanad-paste", L"Insert a paste", insert_paste);
  el_wset(edit, EL_ADDFN, L"sanad-interrupt", L"Drop the line", drop_line);
  // While a line is edited Ctrl-S is a key, and does not freeze the screen.
  el_wset(edit, EL_SETTY, L"-d", L"-ixon", NULL);
  HistEventW event;
  history_w(editor->history, &event, H_SETUNIQUE, 1);
  return true;
}

line_editor *line_editor_create(const char *program, line_editor_callback complete,
                                line_editor_callback is_whole, void *context) {
  line_editor_use_utf8();
  line_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->complete = complete;
  editor->is_whole = is_whole;
  editor->context = context;
  editor->editing = true;
  editor->bracketed = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
  if (!set_up(editor, program)) {
    line_editor_destroy(editor);
    return NULL;
  }
  line_editor_set_mode(editor, "emacs");
  return editor;
}

void line_editor_destroy(line_editor *editor) {
  if (!editor) return;
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_wend(editor->history);
  free(editor->prompt);
  free(editor->paste);
  free(editor->prefill);
  free(editor);
}

void line_editor_source(line_editor *editor, const char *path) {
  source_settings(editor->edit, path);
  bind_own_keys(editor->edit);
}

void line_editor_set_mode(line_editor *editor, const char *mode) {
  bool vi = strcmp(mode, "vi") == 0;
  el_wset(editor->edit, EL_EDITOR, vi ? L"vi" : L"emacs");
  if (!vi) bind_usual_keys(editor->edit);
  bind_own_keys(editor->edit);
}

void line_editor_set_editing(line_editor *editor, bool editing) {
  editor->editing = editing;
  editor->bracketed = editor->bracketed && editing;
  el_wset(editor->edit, EL_EDITMODE, editing ? 1 : 0);
}

// Copies the line without the newlines that end it.
static char *copy_line(const wchar_t *text, int count) {
  while (count > 0 && (text[count - 1] == L'\n' || text[count - 1] == L'\r')) count--;
  return utf8_from_wide(text, (size_t)count);
}

static enum line_editor_outcome read_line(line_editor *editor, char **line) {
  int count = 0;
  screen_begin(editor);
  const wchar_t *text = el_wgets(editor->edit, &count);
  screen_end(editor);
  if (editor->interrupted) {
    if (!editor->editing) fputc('\n', stdout);
    return LINE_EDITOR_INTERRUPTED;
  }
  if (!text || count <= 0) {
    fputc('\n', stdout);
    return LINE_EDITOR_END;
  }
  *line = copy_line(text, count);
  return *line ? LINE_EDITOR_LINE : LINE_EDITOR_FAILED;
}

enum line_editor_outcome line_editor_read(line_editor *editor, const char *prompt, char **line) {
  free(editor->prompt);
  editor->prompt = wide_from_utf8(prompt);
  if (!editor->prompt || !signals_begin()) return LINE_EDITOR_FAILED;
  editor->interrupted = editor->mark_shown = editor->misplaced = false;
  enum line_editor_outcome outcome = read_line(editor, line);
  signals_end();
  return outcome;
}

void line_editor_prefill(line_editor *editor, const char *text) {
  free(editor->prefill);
  editor->prefill = editor->editing ? wide_from_utf8(text) : NULL;
  editor->prefill_start = 0;
}

void line_editor_remember(line_editor *editor, const char *line) {
  wchar_t *wide = wide_from_utf8(line);
  if (!wide) return;
  HistEventW event;
  history_w(editor->history, &event, H_ENTER, wide);
  free(wide);
}

void line_editor_limit_history(line_editor *editor, int lines) {
  HistEventW event;
  history_w(editor->history, &event, H_SETSIZE, lines);
}

char *line_editor_contents(line_editor *editor, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *cursor = utf8_length(line->buffer, (size_t)(line->cursor - line->buffer));
  return utf8_from_wide(line->buffer, (size_t)(line->lastchar - line->buffer));
}

void line_editor_replace(line_editor *editor, size_t count, const char *text) {
  wchar_t *wide = wide_from_utf8(text);
  if (!wide) return;
  el_wdeletestr(editor->edit, (int)count);
  el_winsertstr(editor->edit, wide);
  free(wide);
}

void line_editor_leave_line(line_editor *editor) { screen_leave_line(editor); }

void line_editor_beep(line_editor *editor) { el_beep(editor->edit); }
