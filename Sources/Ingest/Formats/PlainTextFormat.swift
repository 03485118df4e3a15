internal import ClaimModel

/// Plain text: one article a file.
///
/// Line ends become line feeds. A header block, or else a title line, is taken off the text; every
/// other byte stays as it is.
struct PlainTextFormat: ArticleFormat {
  let extensions = ["txt", "text"]

  func recognises(_ source: ArticleSource) -> Bool { true }

  func articles(in source: ArticleSource) throws(IngestError) -> [Article] {
    let text = Self.unixLines(try UTF8Text.decode(source.bytes, origin: source.origin))
    let header = PlainTextHeader(of: text)
    let body = String(text.utf8.dropFirst(header.length)) ?? text
    return [
      Article(
        origin: source.origin, raw: source.bytes, text: body, title: header.title,
        url: header.url, outlet: header.outlet, published: header.published,
        language: header.language)
    ]
  }

  /// Replaces CR LF and lone CR by LF.
  static func unixLines(_ text: String) -> String {
    guard text.utf8.contains(ASCII.carriageReturn) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      if byte == ASCII.carriageReturn {
        bytes.append(ASCII.lineFeed)
      } else if byte != ASCII.lineFeed || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == ASCII.carriageReturn
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
