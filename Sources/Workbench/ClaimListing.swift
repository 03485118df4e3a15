internal import ClaimModel
internal import Messages
internal import Provenance

/// Claims as rows: the one listing that `claims`, `find` and `show d3` share.
struct ClaimListing {
  let records: [ClaimRecord]
  /// In a blind review, whose verdicts and tags are shown before they have coded the claim as well.
  var reader: String?

  var table: Table {
    Table(
      [
        .init("id"), .init("kind"), .init("who"), .init("claim", isWide: true), .init("marks"),
      ], rows: records.map(row))
  }

  /// One claim a line, for `grep`.
  var lines: [String] {
    records.map { record in
      [record.id.description, record.claim.voice.rawValue, Self.who(record), record.content]
        .joined(separator: "\t")
    }
  }

  private func row(_ record: ClaimRecord) -> [String] {
    [
      record.id.description, record.claim.voice.rawValue, Self.who(record),
      record.content, marks(record).joined(separator: " "),
    ]
  }

  /// The speaker, or the outlet for its own voice.
  static func who(_ record: ClaimRecord) -> String {
    guard record.claim.kind == .statement else {
      return record.chain.last { $0.role == .outlet }?.name ?? say("(the outlet)")
    }
    return record.speaker ?? record.claim.speaker?.resolved ?? say("(unknown)")
  }

  /// What analysts did, in one word each.
  func marks(_ record: ClaimRecord) -> [String] {
    var marks = Blindness(reader).tags(of: record).map { "#\($0)" }
    if record.isDisputed { marks.append("disputed") }
    if !record.annotations.isEmpty { marks.append("note") }
    if !record.evidence.isEmpty { marks.append("evidence") }
    let shown = record.verdicts.filter { Blindness(reader).shows($0, of: record) }
    marks += shown.map { "\($0.verdict.aspect.rawValue):\($0.verdict.value)" }
    if record.rejected != nil { marks.append("rejected") }
    return marks
  }
}
