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

#define FILE(language, file) \
  {#language, #file, language##_##file, sizeof language##_##file - 1}

#define PACK_FILES(language)   \
  FILE(language, language), \
  FILE(language, cues), \
  FILE(language, inflections), \
  FILE(language, words), \
  FILE(language, roles), \
  FILE(language, numbers), \
  FILE(language, units), \
  FILE(language, dates), \
  FILE(language, boilerplate), \
  FILE(language, abbreviations), \
  FILE(language, credits), \
  FILE(language, places), \
  FILE(language, sources), \
  FILE(language, predicates), \
  FILE(language, examples),

const struct language_pack_file language_pack_files[] = {
    PACK_FILES(common) PACK_FILES(en) PACK_FILES(id) PACK_FILES(tr)};

const size_t language_pack_file_count =
    sizeof language_pack_files / sizeof *language_pack_files;
