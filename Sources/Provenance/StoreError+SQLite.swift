import GRDB

extension StoreError {
  /// Reads what SQLite says; see "Result and Error Codes" of its documentation.
  init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "no reason given"
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_INTERRUPT, .SQLITE_ABORT: .interrupted
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .permission(path: path, writing: true)
      case .SQLITE_IOERR: .inputOutput(path: path, reason: reason)
      case .SQLITE_CORRUPT: .damaged(path: path, reason: reason)
      case .SQLITE_NOTADB: .notSQLite(path: path)
      default: .database(path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
      }
  }
}
