import Foundation
import GRDB

/// Reads what analysts said about a page of claims, each table once, in the order it was said.
struct AnalysisLoader {
  let db: Database

  func load(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try Row.fetchAll(
      db, sql: "SELECT claim, tag FROM tag WHERE claim IN (\(marks(ids))) ORDER BY tag",
      arguments: StatementArguments(ids))
    {
      found[row["claim"]]?.tags.append(row["tag"])
    }
    for row in try rows("annotation", ids) {
      found[row["claim"]]?.annotations.append(
        AnnotationRecord(by: try signature(row), text: row["text"]))
    }
    try loadDisputes(ids, into: &found)
    try loadJudgements(ids, into: &found)
    try loadLinks(ids, into: &found)
  }

  private func loadDisputes(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("dispute", ids) {
      var resolved: Signature?
      if let id = row["resolved"] as Int64?, let closing = try OperationLog(db: db).operation(id) {
        resolved = Signature(
          author: closing.author, at: closing.at, operation: OperationID(Int(id)))
      }
      found[row["claim"]]?.disputes.append(
        DisputeRecord(
          by: try signature(row), reason: row["reason"], resolved: resolved,
          resolution: row["resolution"]))
    }
  }

  private func loadJudgements(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("evidence", ids) {
      guard let stance = EvidenceStance(rawValue: row["stance"]) else { continue }
      let evidence = Evidence(stance: stance, reference: row["reference"], note: row["note"])
      found[row["claim"]]?.evidence.append(
        EvidenceRecord(by: try signature(row), evidence: evidence))
    }
    for row in try rows("verdict", ids) {
      guard let aspect = VerdictAspect(rawValue: row["aspect"]) else { continue }
      let verdict = Verdict(aspect: aspect, value: row["value"], note: row["note"])
      found[row["claim"]]?.verdicts.append(VerdictRecord(by: try signature(row), verdict: verdict))
    }
    for row in try rows("correction", ids) {
      let correction = try CanonicalJSON.decode(
        Correction.self, from: (row["correction"] as String).utf8)
      found[row["claim"]]?.corrections.append(
        CorrectionRecord(by: try signature(row), correction: correction))
    }
  }

  /// Links are shown on both claims, while both are there.
  private func loadLinks(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("claim_link", ids, condition: "other IN (SELECT id FROM claim)") {
      try append(row, to: row["claim"], other: row["other"], isIncoming: false, in: &found)
    }
    for row in try rows("claim_link", ids, column: "other") {
      try append(row, to: row["other"], other: row["claim"], isIncoming: true, in: &found)
    }
  }

  private func append(
    _ row: Row, to claim: Int64, other: Int, isIncoming: Bool, in found: inout [Int64: ClaimRecord]
  ) throws {
    guard let relation = ClaimRelation(rawValue: row["relation"]) else { return }
    found[claim]?.links.append(
      ClaimLinkRecord(
        by: try signature(row), relation: relation, other: ClaimID(other), isIncoming: isIncoming))
  }

  private func rows(
    _ table: String, _ ids: [Int64], column: String = "claim", condition: String = "TRUE"
  ) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(table).*, op.author AS by, op.at FROM \(table) JOIN op ON op.id = \(table).op
        WHERE \(table).\(column) IN (\(marks(ids))) AND \(condition) ORDER BY op.at, op.hash
        """, arguments: StatementArguments(ids))
  }

  private func signature(_ row: Row) throws -> Signature {
    try Signature(author: row["by"], at: row["at"], operation: row["op"])
  }

  private func marks(_ ids: [Int64]) -> String {
    repeatElement("?", count: ids.count).joined(separator: ", ")
  }
}
