/// The work of a bulk load with nothing but SQLite: the bar a store is measured against.
#pragma once

/// CPU seconds of the parts of a copy.
typedef struct {
  /// Reading every row of the source without writing one; part of no other figure.
  double reading;
  /// Inserting every row, without indices.
  double rows;
  double indices;
  double full_text;
  double commit;
  /// Zero, or SQLite's code.
  int result;
} raw_load;

/// Makes a new file with the tables, rows, indices and full text of a store.
raw_load raw_sqlite_load(const char *source, const char *target);

/// CPU seconds of the calling process so far.
double raw_cpu_seconds(void);
