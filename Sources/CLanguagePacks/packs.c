// Embeds packs/<language>/<file>.tsv (C23 #embed). A new language is its folder, three lines and one
// entry of the table here; a new kind of file is one entry in pack.inc and one in PACK_FILES.
#include "CLanguagePacks.h"

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)

#define PACK common
#include "pack.inc"
#undef PACK
#define PACK en
#include "pack.inc"
#undef PACK
#define PACK id
#include "pack.inc"
#undef PACK
#define PACK tr
#include "pack.inc"
#undef PACK

#define FILE(code, file) \
  {#code, #file, code##_##file, sizeof code##_##file - 1}

#define PACK_FILES(code)   \
  FILE(code, language), \
  FILE(code, cues), \
  FILE(code, inflections), \
  FILE(code, words), \
  FILE(code, roles), \
  FILE(code, numbers), \
  FILE(code, units), \
  FILE(code, dates), \
  FILE(code, boilerplate), \
  FILE(code, abbreviations), \
  FILE(code, credits), \
  FILE(code, places), \
  FILE(code, sources), \
  FILE(code, institutions), \
  FILE(code, predicates), \
  FILE(code, examples), \
  FILE(code, labels),

static const struct language_pack_file files[] = {
    PACK_FILES(common) PACK_FILES(en) PACK_FILES(id) PACK_FILES(tr)};

const struct language_pack_file *embedded_language_pack_files(void) { return files; }

size_t embedded_language_pack_file_count(void) { return sizeof files / sizeof *files; }
