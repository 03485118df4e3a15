import ClaimModel
import Framing

/// A verification report to read, edit and publish.
struct MarkdownExporter: ReportExporter {
  let name = "markdown"
  let fileExtension = "md"
  let mediaType = "text/markdown; charset=utf-8"
  let summary = "A verification report to read, edit and publish."
  let omissions = [
    "the full texts of the documents", "frames", "dates resolved to the calendar",
    "prefix and suffix of quotations",
    "control characters, which stand as their names",
  ]

  func export(_ report: Report) throws -> String {
    let claims = MarkdownClaims(report: report)
    let comparison = MarkdownComparison(comparison: report.comparison)
    let parts =
      [head(report)] + comparison.sections() + report.documents.map(claims.section)
      + [foot(report)]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func head(_ report: Report) -> String {
    var lines = ["# " + MarkdownText.inline(report.title), ""]
    if let name = report.caseName { lines.append("- Case: " + MarkdownText.inline(name)) }
    lines.append("- Date: " + MarkdownText.inline(report.date))
    if let author = report.author {
      let address = report.authorURL.map { ", " + MarkdownText.address($0) } ?? ""
      lines.append("- By: " + MarkdownText.inline(author) + address)
    }
    let claims = report.documents.reduce(0) { $0 + $1.claims.count }
    lines.append(
      "- " + ReportWording.counted(report.documents.count, "document") + ", "
        + ReportWording.counted(claims, "claim"))
    return lines.joined(separator: "\n")
  }

  private func foot(_ report: Report) -> String {
    "---\n\nOffsets count Unicode code points of the document's normalised text, from 0, the end "
      + "not included. Written by " + MarkdownText.inline(report.generator)
      + ". Left out here: " + omissions.joined(separator: "; ") + "."
  }
}
