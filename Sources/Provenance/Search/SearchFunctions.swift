import GRDB
import GRDBSQLite

/// What queries call, never the schema, so that other programs can read the file. They work on
/// SQLite's own bytes, since a page calls them for every claim it passes.
enum SearchFunctions {
  private typealias Function =
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

  /// - Throws: `DatabaseError`.
  static func add(to db: Database) throws {
    for (name, count, function) in [
      ("sanad_fold", 1, fold), ("sanad_holds", 2, holds), ("sanad_begins", 2, begins),
    ] {
      let code = sqlite3_create_function_v2(
        db.sqliteConnection, name, Int32(count), SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, function,
        nil, nil, nil)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }

  /// `sanad_fold(text)`: the text folded; NULL for NULL.
  private static let fold: Function = { context, _, values in
    guard let text = SearchFunctions.text(values?[0]) else { return sqlite3_result_null(context) }
    let folded = Folding.fold(text)
    (folded + [0]).withUnsafeBytes { bytes in
      sqlite3_result_text(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(folded.count),
        unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  /// `sanad_holds(text, words)`: whether the text, folded, holds the words of a ``WordSearch``.
  private static let holds: Function = { context, _, values in
    guard let text = SearchFunctions.text(values?[0]), let words = SearchFunctions.text(values?[1])
    else { return sqlite3_result_int(context, 0) }
    let isFound = WordSearch(words).isFound(in: Folding.fold(text))
    sqlite3_result_int(context, isFound ? 1 : 0)
  }

  /// `sanad_begins(text, beginning)`: whether a folded value stands in the text, folded, at the
  /// beginning of one of its words.
  private static let begins: Function = { context, _, values in
    guard let text = SearchFunctions.text(values?[0]), let value = SearchFunctions.text(values?[1])
    else { return sqlite3_result_int(context, 0) }
    let folded = Folding.fold(text)
    let isFound = folded.indices.contains { start in
      (start == 0 || folded[start - 1] == UInt8(ascii: " "))
        && folded[start...].starts(with: value)
    }
    sqlite3_result_int(context, isFound ? 1 : 0)
  }

  /// The bytes of a value, as long as SQLite keeps it; nil for NULL.
  private static func text(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
    guard let start = sqlite3_value_text(value) else { return nil }
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
  }
}
