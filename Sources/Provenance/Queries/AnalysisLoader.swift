import Foundation
import GRDB

/// Reads what analysts said about a page of claims, each table once, in the order it was said.
struct AnalysisLoader {
  let db: Database

  func load(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    try loadTags(ids, into: &found)
    try loadNotes(ids, into: &found)
    try loadDisputes(ids, into: &found)
    try loadJudgements(ids, into: &found)
    try loadLinks(ids, into: &found)
  }

  private func loadTags(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("tag", ids, order: "tag, op.at, op.hash") {
      found[row["claim"]]?.taggings.append(
        TaggingRecord(tag: row["tag"], by: try signature(row), codeVersion: row["code_version"]))
    }
    for row in try rows("reviewed", ids) {
      found[row["claim"]]?.reviewed.append(try signature(row))
    }
  }

  private func loadNotes(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("annotation", ids) {
      let type = (row["type"] as String?).flatMap { AnnotationType(rawValue: $0) }
      found[row["claim"]]?.annotations.append(
        AnnotationRecord(
          by: try signature(row), text: row["text"], type: type,
          replyTo: (row["reply_to"] as Int?).map(OperationID.init),
          edited: try closing(row["edited"]), resolved: try closing(row["resolved"]),
          resolution: row["resolution"]))
    }
  }

  private func closing(_ operation: Int64?) throws -> Signature? {
    guard let operation, let logged = try OperationLog(db: db).operation(operation) else {
      return nil
    }
    return Signature(
      author: logged.author, at: logged.at, operation: OperationID(Int(operation)))
  }

  private func loadDisputes(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("dispute", ids) {
      let outcome = (row["outcome"] as String?).flatMap { DisputeOutcome(rawValue: $0) }
      found[row["claim"]]?.disputes.append(
        DisputeRecord(
          by: try signature(row), reason: row["reason"], grounds: row["grounds"],
          resolved: try closing(row["resolved"]), resolution: row["resolution"],
          outcome: outcome))
    }
  }

  private func loadJudgements(_ ids: [Int64], into found: inout [Int64: ClaimRecord]) throws {
    for row in try rows("evidence", ids) {
      guard let stance = EvidenceStance(rawValue: row["stance"]) else { continue }
      let kind = (row["kind"] as String?).flatMap { EvidenceKind(rawValue: $0) }
      let evidence = Evidence(
        stance: stance, reference: row["reference"], note: row["note"], kind: kind,
        accessed: row["accessed"], sha256: row["sha256"])
      found[row["claim"]]?.evidence.append(
        EvidenceRecord(by: try signature(row), evidence: evidence))
    }
    for row in try rows("verdict", ids) {
      guard let aspect = VerdictAspect(rawValue: row["aspect"]) else { continue }
      let verdict = Verdict(aspect: aspect, value: row["value"], note: row["note"])
      found[row["claim"]]?.verdicts.append(VerdictRecord(by: try signature(row), verdict: verdict))
    }
    for row in try rows("adjudication", ids) {
      guard let aspect = VerdictAspect(rawValue: row["aspect"]) else { continue }
      let verdict = Verdict(aspect: aspect, value: row["value"], note: row["note"])
      found[row["claim"]]?.adjudications.append(
        VerdictRecord(by: try signature(row), verdict: verdict))
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
    _ table: String, _ ids: [Int64], column: String = "claim", condition: String = "TRUE",
    order: String = "op.at, op.hash"
  ) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(table).*, op.author AS by, op.at FROM \(table) JOIN op ON op.id = \(table).op
        WHERE \(table).\(column) IN (\(marks(ids))) AND \(condition) ORDER BY \(order)
        """, arguments: StatementArguments(ids))
  }

  private func signature(_ row: Row) throws -> Signature {
    try Signature(author: row["by"], at: row["at"], operation: row["op"])
  }

  private func marks(_ ids: [Int64]) -> String {
    repeatElement("?", count: ids.count).joined(separator: ", ")
  }
}
