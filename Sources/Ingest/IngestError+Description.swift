internal import Foundation
internal import Messages

/// The wording of every failure: what failed, where, what to try.
extension IngestError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      say("\(path): no such file or folder")
    case .unreadable(let path, let code):
      say("\(path): cannot be read (\(String(cString: strerror(code))))")
    case .folderWithoutArticles(let path):
      say("\(path): no articles in this folder; files ending in \(Self.endings) are read")
    case .empty(let origin):
      say("\(origin): there is no text in it")
    case .binary(let origin, let byteOffset):
      say("\(origin): not a text file (a NUL at byte \(byteOffset))")
    case .otherFormat(let origin, let name):
      say("\(origin): \(name), not a text file; save the article as text or HTML")
    case .otherEncoding(let origin, let name):
      say("\(origin): text in \(name); convert it: iconv -f \(name) -t UTF-8")
    case .invalidUTF8(let origin, let byteOffset):
      say(
        """
        \(origin): not valid UTF-8 at byte \(byteOffset); if you know its encoding, convert it: \
        iconv -f ENCODING -t UTF-8
        """)
    case .tooLarge(let origin, let limit):
      say("\(origin): larger than the limit of \(Self.size(limit))")
    case .malformedLine(let origin, let line, let fault):
      "\(origin):\(line): \(fault)"
    case .tooDeep(let origin, let limit):
      say("\(origin): not a readable page (elements nested more than \(limit) levels deep)")
    case .noArticleText(let origin):
      say("\(origin): no article text was found in this page")
    }
  }

  private static var endings: String {
    ArticleReader.extensions.map { "." + $0 }.joined(separator: ", ")
  }

  private static func size(_ bytes: Int) -> String {
    let megabyte = 1 << 20
    return bytes >= megabyte && bytes % megabyte == 0
      ? "\(bytes / megabyte) MB" : say("\(bytes) bytes")
  }
}

extension LineFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON:
      say("not valid JSON; a line must hold one object such as {\"id\":\"1\",\"text\":\"…\"}")
    case .notAnObject: say("not a JSON object; a line must look like {\"id\":\"1\",\"text\":\"…\"}")
    case .missingText: say("the object has no \"text\"")
    case .emptyText: say("the \"text\" is empty")
    case .notAString(let key): say("the value of \"\(key)\" is not a string")
    case .tooLong(let limit): say("a line longer than \(limit) bytes")
    }
  }
}
