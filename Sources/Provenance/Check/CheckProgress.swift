import GRDB

/// Counts what a check has gone through: each operation once, each claim twice, for its ranges and in
/// the replay.
final class CheckProgress {
  private let total: Int
  private let tell: (_ done: Int, _ total: Int) -> Void
  private var done = 0

  init(in db: Database, telling tell: @escaping (_ done: Int, _ total: Int) -> Void) throws {
    total =
      try Int.fetchOne(
        db,
        sql: "SELECT (SELECT count(*) FROM main.op) + 2 * (SELECT count(*) FROM main.claim)") ?? 0
    self.tell = tell
  }

  func advance(by count: Int = 1) {
    done += count
    tell(done, total)
  }
}
