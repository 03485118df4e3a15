package import Framing

/// What is exported: documents with their claims, side by side.
package struct Report: Hashable, Sendable {
  package var title: String
  /// The name of the case; nil for documents without one.
  package var caseName: String?
  /// ISO 8601 date, or date and time, of the report. The program never asks the clock for it, so that
  /// the same store gives the same bytes.
  package var date: String
  /// Who stands behind the report; analysts stand with their own verdicts.
  package var author: String?
  package var authorURL: String?
  /// Where the report will be published.
  package var url: String?
  /// The program and its version: "sanad 0.1.0".
  package var generator: String
  package var comparison: Comparison

  package init(
    title: String, caseName: String? = nil, date: String, author: String? = nil,
    authorURL: String? = nil, url: String? = nil, generator: String, comparison: Comparison
  ) {
    self.title = title
    self.caseName = caseName
    self.date = date
    self.author = author
    self.authorURL = authorURL
    self.url = url
    self.generator = generator
    self.comparison = comparison
  }

  package var documents: [ComparedDocument] { comparison.documents }
}
