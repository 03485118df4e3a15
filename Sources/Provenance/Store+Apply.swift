import GRDB

extension Store {
  /// Makes the changes, all or none, as one command that one undo takes back.
  ///
  /// What is so already is left out: tagging a claim twice writes one operation. A report without
  /// operations means that nothing had to change.
  ///
  /// - Throws: ``StoreError``, among others ``StoreError/unknownClaim(_:)``.
  @discardableResult
  package func apply(_ changes: [Change], command: String? = nil) throws -> ChangeReport {
    let plan = try read { db in
      try changes.flatMap { try ChangePlan(db: db, author: author).operations($0) }
    }
    guard !plan.isEmpty else { return ChangeReport(words: [], operations: [], claims: []) }
    return try commit(command) { transaction in
      for change in changes {
        let plan = ChangePlan(db: transaction.db, author: author)
        for operation in try plan.operations(change) { try transaction.append(operation) }
      }
      return try Historian(db: transaction.db).report(transaction.appended)
    }
  }
}
