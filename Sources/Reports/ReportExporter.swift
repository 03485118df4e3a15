/// Writes a report in one format.
package protocol ReportExporter: Sendable {
  /// The name to ask for it by: "markdown".
  var name: String { get }
  /// Without the point: "md".
  var fileExtension: String { get }
  var mediaType: String { get }
  /// One sentence: what it is for.
  var summary: String { get }
  /// What of a report this format does not carry, one phrase each; shown to the user with the export
  /// and listed in `docs/reports.md`.
  var omissions: [String] { get }

  /// Returns the whole file. The same report gives the same text.
  func export(_ report: Report) throws -> String
}

/// The formats there are.
package enum ReportFormats {
  /// In the order in which they are listed to people.
  package static let all: [any ReportExporter] = [
    MarkdownExporter(), HTMLExporter(), CSVExporter(), JSONLinesExporter(), ClaimReviewExporter(),
  ]

  /// Returns the format of a name or file extension, in any case; nil when there is none.
  package static func named(_ name: String) -> (any ReportExporter)? {
    let wanted = name.lowercased()
    return all.first { $0.name == wanted } ?? all.first { $0.fileExtension == wanted }
  }
}
