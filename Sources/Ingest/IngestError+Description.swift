internal import Foundation

/// The wording of every failure: what failed, where, what to try.
extension IngestError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such file or folder"
    case .unreadable(let path, let code):
      "\(path): cannot be read (\(String(cString: strerror(code))))"
    case .folderWithoutArticles(let path):
      "\(path): no articles in this folder; files ending in "
        + ArticleReader.extensions.map { "." + $0 }.joined(separator: ", ") + " are read"
    case .empty(let origin):
      "\(origin): there is no text in it"
    case .binary(let origin, let byteOffset):
      "\(origin): not a text file (a NUL at byte \(byteOffset))"
    case .otherFormat(let origin, let name):
      "\(origin): \(name), not a text file; save the article as text or HTML"
    case .otherEncoding(let origin, let name):
      "\(origin): text in \(name); convert it: iconv -f \(name) -t UTF-8"
    case .invalidUTF8(let origin, let byteOffset):
      "\(origin): not valid UTF-8 at byte \(byteOffset); if you know its encoding, convert it: "
        + "iconv -f ENCODING -t UTF-8"
    case .tooLarge(let origin, let limit):
      "\(origin): larger than the limit of \(Self.size(limit))"
    case .malformedLine(let origin, let line, let fault):
      "\(origin):\(line): \(fault)"
    case .tooDeep(let origin, let limit):
      "\(origin): not a readable page (elements nested more than \(limit) levels deep)"
    case .noArticleText(let origin):
      "\(origin): no article text was found in this page"
    }
  }

  private static func size(_ bytes: Int) -> String {
    let megabyte = 1 << 20
    return bytes >= megabyte && bytes % megabyte == 0 ? "\(bytes / megabyte) MB" : "\(bytes) bytes"
  }
}

extension LineFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON:
      "not valid JSON; a line must hold one object such as {\"id\":\"1\",\"text\":\"…\"}"
    case .notAnObject: "not a JSON object; a line must look like {\"id\":\"1\",\"text\":\"…\"}"
    case .missingText: "the object has no \"text\""
    case .emptyText: "the \"text\" is empty"
    case .notAString(let key): "the value of \"\(key)\" is not a string"
    case .tooLong(let limit): "a line longer than \(limit) bytes"
    }
  }
}
