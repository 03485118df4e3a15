import GRDB
import GRDBSQLite

/// The values of one row on their way into a statement that runs many times.
///
/// Text and bytes stand in one buffer, which SQLite reads where it is.
struct BoundRow {
  private enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(Range<Int>)
    case blob(Range<Int>)
  }

  /// Begins with a byte that belongs to no value, so that it never is empty: SQLite takes an absent
  /// buffer for NULL.
  private var buffer: [UInt8] = [0]
  private var values: [Value] = []

  mutating func begin() {
    buffer.removeSubrange(1...)
    values.removeAll(keepingCapacity: true)
  }

  mutating func integer(_ value: Int64?) { values.append(value.map { .integer($0) } ?? .null) }

  mutating func real(_ value: Double) { values.append(.real(value)) }

  mutating func text(_ value: String?) {
    guard var value else { return values.append(.null) }
    let start = buffer.count
    value.withUTF8 { buffer.append(contentsOf: $0) }
    values.append(.text(start..<buffer.count))
  }

  mutating func blob(_ value: [UInt8]) {
    let start = buffer.count
    buffer.append(contentsOf: value)
    values.append(.blob(start..<buffer.count))
  }

  /// Runs a statement that gives no rows.
  ///
  /// - Throws: `DatabaseError`.
  func run(_ statement: Statement, in db: Database) throws {
    let code = buffer.withUnsafeBytes { step(statement.sqliteStatement, $0) }
    guard code == SQLITE_DONE else {
      let message = db.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// The bytes stay where they are until the statement has run.
  private func step(_ statement: OpaquePointer, _ bytes: UnsafeRawBufferPointer) -> Int32 {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let value): sqlite3_bind_int64(statement, place, value)
      case .real(let value): sqlite3_bind_double(statement, place, value)
      case .text(let range):
        let text = (bytes.baseAddress?.assumingMemoryBound(to: CChar.self)).map {
          $0 + range.lowerBound
        }
        sqlite3_bind_text(statement, place, text, Int32(range.count), nil)
      case .blob(let range):
        let blob = bytes.baseAddress.map { $0 + range.lowerBound }
        sqlite3_bind_blob(statement, place, blob, Int32(range.count), nil)
      }
    }
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    return code
  }
}
