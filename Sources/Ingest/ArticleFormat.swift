internal import ClaimModel

/// A way in which articles are written down. One type a format; `ArticleReader.formats` lists them.
protocol ArticleFormat: Sendable {
  /// File name extensions, in lower case and without the dot.
  var extensions: [String] { get }

  /// Returns whether the name or the first bytes say that this is the format.
  func recognises(_ source: ArticleSource) -> Bool

  /// Returns the articles, at least one.
  func articles(in source: ArticleSource) throws(IngestError) -> [Article]
}
