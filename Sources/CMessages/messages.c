// Embeds messages/<language>.tsv (C23 #embed). A new language is its table, an array and one entry here,
// and a case of MessageLanguage.
#include "CMessages.h"

static const unsigned char en[] = {
#embed "messages/en.tsv" suffix(, )
    0};

static const unsigned char id[] = {
#embed "messages/id.tsv" suffix(, )
    0};

static const struct message_file files[] = {
    {"en", en, sizeof en - 1},
    {"id", id, sizeof id - 1},
};

const struct message_file *embedded_message_files(void) { return files; }

size_t embedded_message_file_count(void) { return sizeof files / sizeof *files; }
