import ClaimModel
import Framing

/// One row a claim, for spreadsheets: RFC 4180, UTF-8 without a byte order mark, CRLF line ends.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, *CSV
/// Injection*): `=`, `+`, `-`, `@`, their full-width forms, TAB, CR and LF at its start.
struct CSVExporter: ReportExporter {
  let name = "csv"
  let fileExtension = "csv"
  let mediaType = "text/csv; charset=utf-8; header=present"
  let summary = "One row a claim, for spreadsheets and statistics."
  let omissions = [
    "the full texts of the documents", "the comparison matrix, the matches and the findings",
    "share of voice", "frames", "dates resolved to the calendar",
    "ranges other than those of content, cue and speaker",
    "prefix and suffix of quotations",
    "control characters, which stand as their names, and the exact bytes of cells that get an "
      + "apostrophe",
  ]

  private static let header = [
    "claim", "document", "source", "upstream", "language", "published", "title", "url", "kind",
    "voice", "act", "content", "content_offsets", "cue", "cue_class", "cue_offsets", "speaker",
    "speaker_kind", "on_behalf_of", "speaker_offsets", "quantities", "flags", "check_worthiness",
    "rule", "chain", "tags", "verdicts_on_saying", "verdicts_on_content", "disputes",
    "annotations", "evidence", "rows",
  ]

  func export(_ report: Report) throws -> String {
    var lines = [Self.header]
    let rows = report.comparison.rowsOfClaims
    for document in report.documents {
      let map = OffsetMap(document.text)
      lines += document.claims.map {
        cells($0, document, map) + [list(rows[$0.id] ?? [])]
      }
    }
    return lines.map { $0.map(CSVCell.text).joined(separator: ",") + "\r\n" }.joined()
  }

  private func cells(
    _ claim: ComparedClaim, _ document: ComparedDocument, _ map: OffsetMap
  ) -> [String] {
    [
      claim.id, document.id, document.source, list(document.upstream), document.language,
      document.published ?? "", document.title, document.url ?? "",
    ] + reading(claim.claim, document, map) + work(claim)
  }

  private func reading(
    _ claim: Claim, _ document: ComparedDocument, _ map: OffsetMap
  ) -> [String] {
    [
      claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue, document.text(claim.content),
      offsets(claim.content, map), claim.cue.map { document.text($0.ranges) } ?? "",
      claim.cue?.cueClass.rawValue ?? "", offsets(claim.cue?.ranges ?? [], map),
      claim.speaker?.resolved ?? "", claim.speaker?.kind.rawValue ?? "",
      claim.speaker?.onBehalfOf ?? "",
      offsets([claim.speaker?.mention].compactMap(\.self), map),
      list(claim.quantities.map { "\($0.category.rawValue): \($0.label)" }),
      list(claim.flags.map(\.rawValue)), String(claim.checkWorthiness.score), claim.rule,
    ]
  }

  private func work(_ claim: ComparedClaim) -> [String] {
    func verdicts(_ subject: VerdictSubject) -> String {
      list(
        claim.verdicts.filter { $0.subject == subject }.map {
          "\($0.value) (\($0.author), \($0.date))" + ($0.note.isEmpty ? "" : ": " + $0.note)
        })
    }
    return [
      claim.chain.map { "\($0.role.rawValue): \($0.name) [\($0.basis.rawValue)]" }
        .joined(separator: " > "), list(claim.tags), verdicts(.saying), verdicts(.content),
      list(claim.disputes.map(dispute)),
      list(claim.annotations.map { "\($0.text) (\($0.author), \($0.date))" }),
      list(
        claim.evidence.map {
          "\($0.stance.rawValue): \($0.text)" + ($0.url.map { " <\($0)>" } ?? "")
            + " (\($0.author), \($0.date))"
        }),
    ]
  }

  private func dispute(_ dispute: ReportedDispute) -> String {
    let opened = "\(dispute.reason) (\(dispute.author), \(dispute.date))"
    guard let end = dispute.resolution else { return opened + ", open" }
    return opened + ", resolved: \(end.text) (\(end.author), \(end.date))"
  }

  private func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  private func offsets(_ ranges: [ByteRange], _ map: OffsetMap) -> String {
    ranges.map { range in
      let scalars = map.scalars(range)
      return "\(scalars.start)..\(scalars.end)"
    }.joined(separator: " ")
  }
}
