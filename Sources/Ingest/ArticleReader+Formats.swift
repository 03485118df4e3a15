extension ArticleReader {
  /// Every format, in the order in which they are asked; the last accepts everything.
  static let formats: [any ArticleFormat] = [JSONLinesFormat(), HTMLFormat(), PlainTextFormat()]

  /// The file name extensions that are read from folders, in lower case.
  package static let extensions = formats.flatMap(\.extensions).sorted()
}
