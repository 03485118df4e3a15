internal import ClaimModel

/// JSON Lines: one article a line, `{"id","text","lang"?,"title"?,"url"?,"outlet"?,"published"?}`.
///
/// The text is taken as it is, so that offsets into it stay true. Other keys are left alone.
struct JSONLinesFormat: ArticleFormat {
  let extensions = ["jsonl", "ndjson"]

  func recognises(_ source: ArticleSource) -> Bool {
    if extensions.contains(source.fileExtension) { return true }
    let opening = source.opening
    return opening.starts(with: Array("{\"".utf8)) && opening.count > 2
  }

  func articles(in source: ArticleSource) throws(IngestError) -> [Article] {
    _ = try UTF8Text.decode(source.bytes, origin: source.origin)
    var articles: [Article] = []
    let bytes = source.bytes.dropFirst(UTF8Text.markLength(source.bytes))
    let lines = bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ ASCII.isSpace($0) }) {
      articles.append(
        try JSONLine(origin: source.origin, number: index + 1).article(Array(line)))
    }
    return articles
  }
}
