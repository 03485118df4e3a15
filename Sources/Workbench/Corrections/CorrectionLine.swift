internal import ClaimModel
internal import Messages
internal import Provenance

/// The claims that analysts corrected, rejected or added.
struct CorrectedClaims {
  let records: [ClaimRecord]

  init(_ filter: [String], in workbench: Workbench) throws {
    let touched = Filter.or([
      .field(.has, ["correction"]), .field(.rejected, ["yes"]),
      .and([.field(.rule, [AddedClaim.rule]), .field(.rejected, ["any"])]),
    ])
    let wanted = try FilterWords(filter).filter(in: workbench)
    records = try workbench.store().claims(matching: .and([touched, wanted]))
  }
}

/// One thing an analyst changed in what the extractor read.
struct CorrectionLine: Encodable {
  let claim: ClaimID
  let what: String
  let author: String
  let date: String
  let content: String

  static func lines(_ record: ClaimRecord, in store: Store) throws -> [CorrectionLine] {
    let corrected = record.corrections.map {
      line(record, say("corrected ") + $0.correction.parts.joined(separator: ", "), $0.by)
    }
    let rejected = record.rejected.map { [line(record, say("rejected"), $0)] } ?? []
    let isAdded = record.claim.rule == AddedClaim.rule && corrected.isEmpty && rejected.isEmpty
    guard isAdded else { return corrected + rejected }
    let added = try store.history(of: record.id).last { $0.kind == .addClaim }
    return added.map { entry in
      [
        line(
          record, say("added"), Signature(author: entry.author, at: entry.at, operation: entry.id))
      ]
    } ?? []
  }

  private static func line(_ record: ClaimRecord, _ what: String, _ by: Signature)
    -> CorrectionLine
  {
    CorrectionLine(
      claim: record.id, what: what, author: by.author, date: String(by.at.description.prefix(10)),
      content: record.content)
  }
}
