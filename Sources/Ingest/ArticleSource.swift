/// Bytes on their way to become articles, and what they were called.
struct ArticleSource: Sendable {
  let origin: String
  let bytes: [UInt8]

  /// The extension of the name, in lower case; empty when there is none.
  var fileExtension: String {
    let name = origin.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether there is nothing but a byte order mark and ASCII white space.
  var isBlank: Bool {
    bytes.dropFirst(UTF8Text.markLength(bytes)).allSatisfy { ASCII.isSpace($0) }
  }

  /// The first bytes that are not white space, in ASCII lower case, at most 1,024.
  var opening: [UInt8] {
    bytes.dropFirst(UTF8Text.markLength(bytes)).drop { ASCII.isSpace($0) }
      .prefix(1024).map { ASCII.lowercased($0) }
  }
}
