import Foundation
import GRDB
internal import Messages

/// Reads operations back as people do.
struct Historian {
  let db: Database

  func entry(_ logged: LoggedOperation) throws -> HistoryEntry {
    let claims = try claims(of: logged)
    let documents = try documents(of: logged)
    return HistoryEntry(
      id: OperationID(Int(logged.id)), hash: logged.hash, leader: logged.leader,
      author: logged.author, at: logged.at, session: try session(of: logged), kind: logged.kind,
      words: try words(logged, claims: claims, documents: documents), command: logged.command,
      claims: claims, documents: documents, isUndone: !logged.live,
      signers: try SignatureLog(db: db).signers(of: logged.id))
  }

  func report(_ operations: [LoggedOperation]) throws -> ChangeReport {
    let entries = try operations.map(entry)
    return ChangeReport(
      words: entries.map(\.words), operations: entries.map(\.id),
      claims: Set(entries.flatMap(\.claims)).sorted())
  }

  /// Words for what an undo or redo changed; undos among it are passed over.
  func undoReport(_ changed: [LoggedOperation]) throws -> UndoReport {
    let done = changed.filter { !$0.kind.isBookkeeping }
    let entries = try done.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map(entry)
    var commands: [String] = []
    for command in entries.compactMap(\.command) where commands.last != command {
      commands.append(command)
    }
    return UndoReport(
      words: entries.reversed().map(\.words), commands: commands.reversed(),
      claims: Set(entries.flatMap(\.claims)).sorted(),
      documents: Set(entries.flatMap(\.documents)).sorted())
  }

  func session(of logged: LoggedOperation) throws -> SessionID? {
    try logged.session.flatMap { try Identities(db: db).existing($0, in: .sessions) }
      .map { SessionID(Int($0)) }
  }

  private func words(_ logged: LoggedOperation, claims: [ClaimID], documents: [DocumentID]) throws
    -> String
  {
    switch logged.kind {
    case .undo: "undid: " + (try targets(of: logged))
    case .redo: "redid: " + (try redone(by: logged))
    default:
      try logged.decoded().words(claims: list(claims), documents: list(documents))
    }
  }

  private func claims(of logged: LoggedOperation) throws -> [ClaimID] {
    if logged.kind == .addClaim, let added = try logged.decoded() as? AddClaim {
      return try Identities(db: db).existing(added.claim, in: .claims).map { [ClaimID(Int($0))] }
        ?? []
    }
    return try Int.fetchAll(
      db, sql: "SELECT claim FROM op_claim WHERE op = ? ORDER BY claim", arguments: [logged.id]
    ).map(ClaimID.init)
  }

  private func documents(of logged: LoggedOperation) throws -> [DocumentID] {
    try Int.fetchAll(
      db, sql: "SELECT document FROM op_document WHERE op = ? ORDER BY document",
      arguments: [logged.id]
    ).map(DocumentID.init)
  }

  private func targets(of undo: LoggedOperation) throws -> String {
    let leaders = try targetHashes(of: undo.id)
    let words = try leaders.flatMap { try OperationLog(db: db).group($0) }.map {
      try entry($0).words
    }
    return Self.shortened(words)
  }

  private func redone(by redo: LoggedOperation) throws -> String {
    let undos = try targetHashes(of: redo.id).flatMap { try OperationLog(db: db).group($0) }
    return try undos.map(targets).joined(separator: "; ")
  }

  private func targetHashes(of operation: Int64) throws -> [ContentHash] {
    try Data.fetchAll(
      db, sql: "SELECT leader FROM undo_target WHERE op = ?", arguments: [operation]
    ).compactMap { ContentHash($0) }
  }

  private static func shortened(_ words: [String]) -> String {
    words.count <= 3
      ? words.joined(separator: "; ")
      : words.prefix(2).joined(separator: "; ") + say("; and \(words.count - 2) more")
  }

  /// "c1, c3 to c9": runs of three or more are drawn together.
  private func list<ID: LocalID>(_ ids: [ID]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in ids.map(\.number) {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2
        ? [say("\(ID(run.lowerBound)) to \(ID(run.upperBound))")] : run.map { "\(ID($0))" }
    }.joined(separator: ", ")
  }
}
