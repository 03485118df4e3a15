#include <stdlib.h>
#include <string.h>

#include "editor.h"

// Opens the file that the user keeps settings of libedit in; NULL when there is none.
static FILE *open_settings(const char *path) {
  if (!path) path = secure_getenv("EDITRC");
  if (path) return *path ? fopen(path, "re") : NULL;
  const char *home = secure_getenv("HOME");
  char *standard = NULL;
  if (!home || asprintf(&standard, "%s/.editrc", home) < 0) return NULL;
  FILE *file = fopen(standard, "re");
  free(standard);
  return file;
}

// libedit's tokenizer reads on after a backslash at the end.
static bool ends_open(const char *line) {
  size_t backslashes = 0, length = strlen(line);
  while (backslashes < length && line[length - 1 - backslashes] == '\\') backslashes++;
  return backslashes % 2 == 1;
}

static void apply(EditLine *edit, const char *line) {
  wchar_t *wide = wide_from_utf8(line);
  TokenizerW *tokenizer = tok_winit(NULL);
  int count = 0;
  const wchar_t **words = NULL;
  bool is_whole = wide && tokenizer && tok_wstr(tokenizer, wide, &count, &words) == 0;
  if (is_whole && count > 0) el_wparse(edit, count, words);
  if (tokenizer) tok_wend(tokenizer);
  free(wide);
}

void source_settings(EditLine *edit, const char *path) {
  FILE *file = open_settings(path);
  if (!file) return;
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, file) >= 0) {
    line[strcspn(line, "\n")] = '\0';
    const char *start = line + strspn(line, " \t\r");
    if (*start && *start != '#' && !ends_open(start)) apply(edit, start);
  }
  free(line);
  fclose(file);
}
