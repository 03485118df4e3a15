import GRDB

extension Store {
  /// Proves that the store is whole: the file, its references, the hash chain, the stored bytes, the
  /// claims' ranges, and that the tables are what the log gives.
  ///
  /// Reads one moment of the store while others go on writing. `telling` gets how many records are
  /// done and how many there are.
  package func check(
    telling tell: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> CheckReport {
    try translating {
      let queue = try Self.shadowConnection(to: path, options: options)
      defer { try? queue.close() }
      return try queue.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN")
        defer { try? db.execute(sql: "ROLLBACK") }
        return try Checker(db: db, progress: CheckProgress(in: db, telling: tell)).run()
      }
    }
  }

  /// Checks, and works out from the log again what does not agree with it.
  ///
  /// What the log itself or the stored bytes lack stays in the report.
  package func repair(
    telling tell: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> CheckReport {
    let before = try check(telling: tell)
    let broken = before.problems.filter(\.isRepairable)
    guard !broken.isEmpty, !before.problems.contains(where: \.blocksRepair) else { return before }
    try write { db in
      try LogIndex(db: db).rebuild()
      let projector = Projector(db: db)
      try projector.clear()
      try projector.replay()
    }
    var report = try check(telling: tell)
    report.repairs = broken.map { "Mended: \($0.message)" }
    return report
  }
}

/// Runs the parts of a check one after another; a part that fails is reported and the rest go on.
struct Checker {
  let db: Database
  let progress: CheckProgress

  func run() throws -> CheckReport {
    var report = CheckReport()
    report.problems += part("file") { try FileCheck(db: db).problems() }
    report.problems += part("log") { try LogCheck(db: db, progress: progress).problems() }
    report.problems += part("stored bytes") { try BlobCheck(db: db).problems() }
    report.problems += part("claims") { try RangeCheck(db: db, progress: progress).problems() }
    report.problems += part("tables") { try ProjectionCheck(db: db, progress: progress).problems() }
    report.operations = count("main.op")
    report.documents = count("main.document")
    report.claims = count("main.claim")
    return report
  }

  private func part(_ name: String, _ work: () throws -> [CheckProblem]) -> [CheckProblem] {
    do {
      return try work()
    } catch let error as StoreError {
      return [.failed(part: name, reason: error.message)]
    } catch let error as DatabaseError {
      return [.failed(part: name, reason: error.message ?? "SQLite gives no reason")]
    } catch {
      return [.failed(part: name, reason: "\(error)")]
    }
  }

  private func count(_ table: String) -> Int {
    (try? Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")) ?? 0
  }
}
