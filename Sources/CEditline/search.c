// Search back through the history while typing (Ctrl-R). libedit's own looks letters up in a table
// of 256 keys, so that ğ or 一 would end the search.
#include <stdlib.h>
#include <wctype.h>

#include "editor.h"

enum { pattern_room = 128, prompt_room = pattern_room + 32 };
enum { escape = 27, backspace = 8, delete = 127, older = 18, newer = 19 };
enum { abandon = 7 };

struct search {
  line_editor *editor;
  wchar_t pattern[pattern_room + 1];
  size_t length;
  // The line that is found, NULL at first, and how many different ones are newer.
  const wchar_t *found;
  int newer_finds;
  wchar_t prompt[prompt_room];
};

// Returns where the pattern starts in text, without regard to case; NULL when it does not occur.
static const wchar_t *occurrence(const struct search *search, const wchar_t *text) {
  for (; *text; text++) {
    size_t i = 0;
    while (i < search->length && text[i] && towlower(text[i]) == towlower(search->pattern[i])) i++;
    if (i == search->length) return text;
  }
  return NULL;
}

// Finds the line that so many different finds are newer than; returns false when there is none.
static bool find(struct search *search, int newer_finds) {
  HistEventW event;
  const wchar_t *last = NULL;
  HistoryW *history = search->editor->history;
  for (int more = history_w(history, &event, H_FIRST); more >= 0;
       more = history_w(history, &event, H_NEXT)) {
    if (!occurrence(search, event.str) || (last && wcscmp(last, event.str) == 0)) continue;
    last = event.str;
    if (newer_finds-- == 0) return search->found = last, true;
  }
  return false;
}

static void set_line(EditLine *edit, const wchar_t *text, size_t cursor) {
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
  el_wdeletestr(edit, (int)(line->lastchar - line->buffer));
  if (*text) el_winsertstr(edit, text);
  el_cursor(edit, (int)cursor - (int)wcslen(text));
}

static void show(struct search *search, bool failed) {
  line_editor *editor = search->editor;
  screen_clear_line(editor);
  swprintf(search->prompt, prompt_room, L"(%ls) %.*ls: ", failed ? L"not found" : L"search",
           (int)search->length, search->pattern);
  editor->prompt = search->prompt;
  if (search->found) {
    const wchar_t *start = occurrence(search, search->found);
    set_line(editor->edit, search->found, start ? (size_t)(start - search->found) : 0);
  }
  el_wset(editor->edit, EL_REFRESH);
  if (failed) el_beep(editor->edit);
}

static void step_to(struct search *search, int newer_finds) {
  bool found = search->length > 0 && newer_finds >= 0 && find(search, newer_finds);
  if (found) search->newer_finds = newer_finds;
  show(search, !found && search->length > 0);
}

// Does what the key asks; returns false when it ends the search.
static bool take(struct search *search, wchar_t key) {
  if (key == older) return step_to(search, search->newer_finds + 1), true;
  if (key == newer) return step_to(search, search->newer_finds - 1), true;
  bool erases = key == backspace || key == delete;
  if (!erases && !iswprint((wint_t)key)) return false;
  if (erases && search->length > 0) search->length--;
  if (!erases && search->length < pattern_room) search->pattern[search->length++] = key;
  step_to(search, 0);
  return true;
}

// Returns whether the key leaves the line as it was before the search.
static bool abandons(wchar_t key) { return key == abandon || key == INTERRUPT_KEY; }

// A key that ends the search then does its work; a lone ESC and Ctrl-G only end it.
static void pass_on(line_editor *editor, wchar_t key) {
  size_t next = editor->ahead_start;
  bool starts_sequence = next < editor->ahead_count && editor->ahead[next] != escape;
  if (key == abandon || (key == escape && !starts_sequence)) return;
  el_wpush(editor->edit, (wchar_t[]){key, 0});
}

unsigned char search_history(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = editor_of(edit);
  const LineInfoW *line = el_wline(edit);
  size_t count = (size_t)(line->lastchar - line->buffer);
  wchar_t *prompt = editor->prompt, *before = calloc(count + 1, sizeof *before);
  if (!before) return CC_ERROR;
  wmemcpy(before, line->buffer, count);
  struct search search = {.editor = editor};
  show(&search, false);
  wchar_t typed = abandon;
  int got;
  while ((got = el_wgetc(edit, &typed)) == 1 && take(&search, typed)) continue;
  screen_clear_line(editor);
  editor->prompt = prompt;
  if (got == 1 && abandons(typed)) set_line(edit, before, count);
  free(before);
  el_wset(edit, EL_REFRESH);
  if (got != 1) return CC_EOF;
  pass_on(editor, typed);
  return CC_NORM;
}
