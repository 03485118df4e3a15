internal import CLibXML2

/// A page as libxml2 reads it, mistakes mended. Owns the tree.
final class HTMLDocument {
  private let document: htmlDocPtr

  /// The parser wants one call before any thread uses it.
  private static let ready: Void = xmlInitParser()

  /// Nothing is fetched, and mistakes of the page are no news.
  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue)

  /// How deep elements may stand in each other. Browsers stop at 512; pages with forgotten end tags
  /// come to more. The work on a page can grow with its length times this.
  static let depthLimit = 2_000

  /// Whether parsing stopped at the depth limit, so that the rest of the page is not there.
  let isCutShort: Bool

  /// Returns nil when the parser makes nothing of the bytes.
  ///
  /// Bytes that are UTF-8 are read as UTF-8, whatever the page says of itself; for others libxml2
  /// finds the encoding by byte order mark and `meta`. A page that says UTF-8 and is not quite has its
  /// bad bytes replaced by U+FFFD.
  init?(_ bytes: [UInt8]) {
    _ = Self.ready
    let isUTF8 = UTF8Text.firstInvalid(bytes) == nil
    guard var parsed = Self.parse(bytes, encoding: isUTF8 ? "UTF-8" : nil) else { return nil }
    if !isUTF8, Self.saysUTF8(parsed.document) {
      xmlFreeDoc(parsed.document)
      let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
      guard let again = Self.parse(mended, encoding: "UTF-8") else { return nil }
      parsed = again
    }
    (document, isCutShort) = parsed
  }

  deinit { xmlFreeDoc(document) }

  var root: HTMLNode? { xmlDocGetRootElement(document).map(HTMLNode.init) }

  private static func parse(
    _ bytes: [UInt8], encoding: String?
  ) -> (document: htmlDocPtr, isCutShort: Bool)? {
    guard let count = Int32(exactly: bytes.count), let parser = htmlNewParserCtxt() else {
      return nil
    }
    defer { htmlFreeParserCtxt(parser) }
    // Else libxml2 stops at level 256 and drops texts above 10 MB, and does not say so.
    parser.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    parser.pointee.sax.pointee.startElement = startElement
    let document = bytes.withUnsafeBytes {
      htmlCtxtReadMemory(
        parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, encoding, options)
    }
    let isCutShort = parser.pointee.errNo == Int32(XML_ERR_USER_STOP.rawValue)
    return document.map { ($0, isCutShort) }
  }

  /// Builds the element, or stops the parser below the depth limit.
  private static let startElement: startElementSAXFunc = { context, name, attributes in
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    guard parser.pointee.nodeNr < depthLimit else { return xmlStopParser(parser) }
    xmlSAX2StartElement(context, name, attributes)
  }

  private static func saysUTF8(_ document: htmlDocPtr) -> Bool {
    guard let encoding = document.pointee.encoding else { return false }
    return String(cString: encoding).lowercased() == "utf-8"
  }
}
