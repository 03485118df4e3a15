internal import ClaimModel

/// A saved web page: the text of its article, and what its head says. Nothing in it is executed or
/// fetched.
struct HTMLFormat: ArticleFormat {
  let extensions = ["htm", "html", "xhtml"]

  func recognises(_ source: ArticleSource) -> Bool {
    if extensions.contains(source.fileExtension) { return true }
    let opening = source.opening
    return Self.openings.contains { opening.starts(with: $0) }
  }

  private static let openings = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }

  func articles(in source: ArticleSource) throws(IngestError) -> [Article] {
    if UTF8Text.otherEncoding(source.bytes) == nil, let nul = source.bytes.firstIndex(of: 0) {
      throw .binary(origin: source.origin, byteOffset: nul)
    }
    guard let page = HTMLDocument(source.bytes), let root = page.root else {
      throw .noArticleText(origin: source.origin)
    }
    guard !page.isCutShort else {
      throw .tooDeep(origin: source.origin, limit: HTMLDocument.depthLimit)
    }
    let text = HTMLParagraphs.text(of: HTMLMainPart.find(in: root))
    guard !text.isEmpty else { throw .noArticleText(origin: source.origin) }
    let head = HTMLMetadata(of: root)
    return [
      Article(
        origin: source.origin, raw: source.bytes, text: text, title: head.title, url: head.url,
        outlet: head.outlet, published: head.published, language: head.language)
    ]
  }
}
