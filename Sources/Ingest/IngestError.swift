/// Why bytes did not become articles: the facts, without wording.
///
/// `origin` is the path or name as the user gave it.
package enum IngestError: Error, Hashable, Sendable {
  case missing(path: String)
  /// The system refused to open or read the file; `code` is its `errno`.
  case unreadable(path: String, code: Int32)
  case folderWithoutArticles(path: String)
  /// Nothing but white space, or no bytes at all.
  case empty(origin: String)
  /// `byteOffset` is that of the first NUL.
  case binary(origin: String, byteOffset: Int)
  /// A format that is known but is no article; `name` is what people call it ("PDF").
  case otherFormat(origin: String, name: String)
  /// Text in an encoding that is not read here; `name` is its name for `iconv`.
  case otherEncoding(origin: String, name: String)
  /// `byteOffset` is that of the first byte which is not UTF-8.
  case invalidUTF8(origin: String, byteOffset: Int)
  /// `limit` is in bytes.
  case tooLarge(origin: String, limit: Int)
  /// A line of JSON Lines; `line` counts from 1.
  case malformedLine(origin: String, line: Int, fault: LineFault)
  /// A page whose elements stand in each other more than `limit` levels deep.
  case tooDeep(origin: String, limit: Int)
  /// A page without a paragraph of text.
  case noArticleText(origin: String)
}

/// What is wrong with a line of JSON Lines.
package enum LineFault: Hashable, Sendable {
  case notJSON
  case notAnObject
  case missingText
  case emptyText
  /// A key whose value is not a string.
  case notAString(key: String)
  case tooLong(limit: Int)
}
