#include "RawSQLite.h"

#include <ctype.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

double raw_cpu_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int execute(sqlite3 *db, const char *sql) {
  return sqlite3_exec(db, sql, NULL, NULL, NULL);
}

/// Runs every statement of the source's schema that a query lists.
static int create(sqlite3 *from, sqlite3 *to, const char *query) {
  sqlite3_stmt *list;
  int result = sqlite3_prepare_v2(from, query, -1, &list, NULL);
  while (result == SQLITE_OK && sqlite3_step(list) == SQLITE_ROW) {
    result = execute(to, (const char *)sqlite3_column_text(list, 0));
  }
  sqlite3_finalize(list);
  return result;
}

/// Steps through a table; inserts each row when there is a target.
static int copy(sqlite3 *from, sqlite3 *to, const char *table) {
  char sql[512];
  snprintf(sql, sizeof sql, "SELECT * FROM %s", table);
  sqlite3_stmt *select, *insert = NULL;
  int result = sqlite3_prepare_v2(from, sql, -1, &select, NULL);
  if (result != SQLITE_OK) return result;
  int columns = sqlite3_column_count(select);
  if (to) {
    snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", table);
    for (int column = 1; column < columns; column++) strcat(sql, ", ?");
    strcat(sql, ")");
    result = sqlite3_prepare_v2(to, sql, -1, &insert, NULL);
  }
  while (result == SQLITE_OK && sqlite3_step(select) == SQLITE_ROW) {
    for (int column = 0; column < columns; column++) {
      if (insert) {
        sqlite3_bind_value(insert, column + 1, sqlite3_column_value(select, column));
      } else {
        sqlite3_column_bytes(select, column);
      }
    }
    if (!insert) continue;
    if (sqlite3_step(insert) != SQLITE_DONE) result = sqlite3_errcode(to);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(select);
  sqlite3_finalize(insert);
  return result;
}

static int copy_all(sqlite3 *from, sqlite3 *to) {
  sqlite3_stmt *tables;
  int result = sqlite3_prepare_v2(
      from,
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
      " AND name NOT LIKE 'sqlite_%'",
      -1, &tables, NULL);
  while (result == SQLITE_OK && sqlite3_step(tables) == SQLITE_ROW) {
    result = copy(from, to, (const char *)sqlite3_column_text(tables, 0));
  }
  sqlite3_finalize(tables);
  return result;
}

/// Words in lower case, as far as ASCII goes.
static int fill_full_text(sqlite3 *to) {
  sqlite3_stmt *select, *insert;
  int result = sqlite3_prepare_v2(to, "SELECT id, content FROM claim", -1, &select, NULL);
  if (result == SQLITE_OK) {
    result = sqlite3_prepare_v2(
        to, "INSERT INTO claim_search (rowid, folded) VALUES (?, ?)", -1, &insert, NULL);
  }
  char folded[65536];
  while (result == SQLITE_OK && sqlite3_step(select) == SQLITE_ROW) {
    const unsigned char *content = sqlite3_column_text(select, 1);
    int length = 0;
    while (content[length] && length < (int)sizeof folded) {
      folded[length] = (char)tolower(content[length]);
      length++;
    }
    sqlite3_bind_int64(insert, 1, sqlite3_column_int64(select, 0));
    sqlite3_bind_text(insert, 2, folded, length, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) result = sqlite3_errcode(to);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(select);
  sqlite3_finalize(insert);
  return result;
}

static double lap(double *start) {
  double now = raw_cpu_seconds(), seconds = now - *start;
  *start = now;
  return seconds;
}

raw_load raw_sqlite_load(const char *source, const char *target) {
  raw_load load = {0};
  sqlite3 *from = NULL, *to = NULL;
  load.result = sqlite3_open_v2(source, &from, SQLITE_OPEN_READONLY, NULL);
  if (load.result == SQLITE_OK) load.result = sqlite3_open(target, &to);
  if (load.result == SQLITE_OK) {
    load.result = execute(
        to,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
        "PRAGMA foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON");
  }
  double start = raw_cpu_seconds();
  if (load.result == SQLITE_OK) load.result = copy_all(from, NULL);
  load.reading = lap(&start);
  if (load.result == SQLITE_OK) {
    load.result = create(
        from, to,
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%'"
        " AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')"
        " ORDER BY name <> 'claim_search', rowid");
  }
  if (load.result == SQLITE_OK) load.result = copy_all(from, to);
  load.rows = lap(&start) - load.reading;
  if (load.result == SQLITE_OK) {
    load.result = create(
        from, to, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type = 'index'");
  }
  load.indices = lap(&start);
  if (load.result == SQLITE_OK) load.result = fill_full_text(to);
  load.full_text = lap(&start);
  if (load.result == SQLITE_OK) load.result = execute(to, "COMMIT");
  sqlite3_close(to);
  load.commit = lap(&start);
  sqlite3_close(from);
  return load;
}
