import ClaimModel
import Framing

/// One claim a line, with everything needed to find it again in its document.
struct JSONLinesExporter: ReportExporter {
  let name = "jsonl"
  let fileExtension = "jsonl"
  let mediaType = "application/jsonl"
  let summary = "One claim a line, offsets in code points, for other programs."
  let omissions = [
    "the full texts of the documents",
    "the comparison's findings and matches; each claim names its rows", "share of voice",
  ]

  func export(_ report: Report) throws -> String {
    let rows = report.comparison.rowsOfClaims
    var lines = ""
    for document in report.documents {
      let map = OffsetMap(document.text)
      for claim in document.claims {
        lines += try JSONText.line(
          ClaimRecord(claim, in: document, map: map, rows: rows[claim.id] ?? []))
        lines += "\n"
      }
    }
    return lines
  }
}
