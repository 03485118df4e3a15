import ClaimModel
import Framing

/// One self-contained page: no network, no script, light and dark, printable.
struct HTMLExporter: ReportExporter {
  let name = "html"
  let fileExtension = "html"
  let mediaType = "text/html; charset=utf-8"
  let summary = "One page with the texts, their claims marked, and the comparison."
  let omissions = [
    "dates resolved to the calendar",
    "prefix and suffix of quotations",
    "control characters, which stand as their names",
  ]

  func export(_ report: Report) throws -> String {
    HTMLPage(report: report).text(omissions: omissions)
  }
}
