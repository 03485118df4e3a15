package import ClaimModel

/// Turns files, folders and bytes into articles.
///
///     let articles = try ArticleReader().read(path: "news/antara.html")
package struct ArticleReader: Sendable {
  /// The greatest size of one file, in bytes.
  package var limit: Int

  package static let defaultLimit = 64 << 20

  package init(limit: Int = Self.defaultLimit) { self.limit = limit }

  /// Returns the articles of a file, or of every article file under a folder, in name order.
  ///
  /// - Throws: the first failure. To go on after a file that cannot be read, take `paths(at:)` and
  ///   read them one by one.
  package func read(path: String) throws(IngestError) -> [Article] {
    var articles: [Article] = []
    for file in try paths(at: path) {
      articles += try read(bytes: FileBytes(limit: limit).read(file), origin: file)
    }
    return articles
  }

  /// Returns the articles in bytes that came from elsewhere (standard input, an archive).
  ///
  /// The name's extension and the first bytes choose the format.
  package func read(bytes: [UInt8], origin: String) throws(IngestError) -> [Article] {
    guard bytes.count <= limit else { throw .tooLarge(origin: origin, limit: limit) }
    let source = ArticleSource(origin: origin, bytes: bytes)
    guard !source.isBlank else { throw .empty(origin: origin) }
    if let name = FileSignature.name(of: bytes) { throw .otherFormat(origin: origin, name: name) }
    let format = Self.formats.first { $0.recognises(source) } ?? PlainTextFormat()
    return try format.articles(in: source)
  }

  /// Returns the file itself, or the paths of the article files under a folder, in name order.
  package func paths(at path: String) throws(IngestError) -> [String] {
    try FolderWalk(extensions: Set(Self.extensions)).files(at: path)
  }
}
