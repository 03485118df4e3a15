import Foundation
import GRDB

/// The hash chain, its heads, and what is derived from it: liveness and the indices of operations.
struct LogCheck {
  let db: Database
  let progress: CheckProgress

  func problems() throws -> [CheckProblem] {
    var problems: [CheckProblem] = []
    var times: [ContentHash: Timestamp] = [:]
    var parents: Set<ContentHash> = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(LoggedOperation.columns) FROM op ORDER BY at, hash")
    while let row = try rows.next() {
      progress.advance()
      let logged: LoggedOperation
      do { logged = try LoggedOperation(row: row) } catch let error as StoreError {
        problems.append(.unreadable(error.message))
        continue
      }
      problems += fault(in: logged, times: times).map { [$0] } ?? []
      problems += try LogIndex(db: db).problems(with: logged)
      times[logged.hash] = logged.at
      parents.formUnion(logged.parents)
    }
    let heads = Set(times.keys).subtracting(parents)
    if heads != Set(try OperationLog(db: db).heads()) { problems.append(.wrongHeads) }
    return problems
  }

  private func fault(in logged: LoggedOperation, times: [ContentHash: Timestamp]) -> CheckProblem? {
    let id = OperationID(Int(logged.id))
    guard logged.expectedHash == logged.hash else { return .changedOperation(id) }
    for parent in logged.parents {
      guard let time = times[parent] else { return .missingParent(id) }
      guard time < logged.at else { return .outOfOrder(id) }
    }
    return nil
  }
}
