import Foundation
import Testing

@testable import Ingest

@Suite struct IngestErrorTests {
  @Test(
    arguments: [
      ([], "a.txt", .empty(origin: "a.txt")),
      (bytes(" \r\n\t"), "a.txt", .empty(origin: "a.txt")),
      (UTF8Text.mark + bytes("\n"), "a.txt", .empty(origin: "a.txt")),
      (bytes("abc\0def"), "a.txt", .binary(origin: "a.txt", byteOffset: 3)),
      (bytes("<p>abc\0def</p>"), "a.html", .binary(origin: "a.html", byteOffset: 6)),
      (bytes("%PDF-1.7\n"), "a.txt", .otherFormat(origin: "a.txt", name: "a PDF document")),
      ([0x1F, 0x8B, 8, 0], "a", .otherFormat(origin: "a", name: "a gzip archive")),
      ([0xFF, 0xFE, 0x41, 0], "a.txt", .otherEncoding(origin: "a.txt", name: "UTF-16")),
      (bytes("caf") + [0xE9, 0x2E], "a.txt", .invalidUTF8(origin: "a.txt", byteOffset: 3)),
      (UTF8Text.mark + bytes("a") + [0xC3], "a.txt", .invalidUTF8(origin: "a.txt", byteOffset: 4)),
      (bytes("a") + [0xED, 0xA0, 0x80], "a.txt", .invalidUTF8(origin: "a.txt", byteOffset: 1)),
      (bytes("{\"text\":\"") + [0xFF], "a.jsonl", .invalidUTF8(origin: "a.jsonl", byteOffset: 9)),
      (
        bytes(String(repeating: "a", count: 1025)), "a.txt", .tooLarge(origin: "a.txt", limit: 1024)
      ),
      (bytes("<html><script>var a</script></html>"), "a.html", .noArticleText(origin: "a.html")),
      (bytes("<!-- a -->"), "a.html", .noArticleText(origin: "a.html")),
    ] as [([UInt8], String, IngestError)])
  func badBytes(bytes: [UInt8], origin: String, error: IngestError) {
    #expect(throws: error) {
      try ArticleReader(limit: 1024).read(bytes: bytes, origin: origin)
    }
  }

  @Test(
    arguments: [
      (.missing(path: "a.txt"), "a.txt: no such file or folder"),
      (.unreadable(path: "a.txt", code: EACCES), "a.txt: cannot be read (Permission denied)"),
      (
        .folderWithoutArticles(path: "a"),
        "a: no articles in this folder; files ending in "
          + ".htm, .html, .jsonl, .ndjson, .text, .txt, .xhtml are read"
      ),
      (.empty(origin: "a"), "a: there is no text in it"),
      (.binary(origin: "a", byteOffset: 3), "a: not a text file (a NUL at byte 3)"),
      (
        .otherFormat(origin: "a", name: "a PDF document"),
        "a: a PDF document, not a text file; save the article as text or HTML"
      ),
      (
        .otherEncoding(origin: "a", name: "UTF-16"),
        "a: text in UTF-16; convert it: iconv -f UTF-16 -t UTF-8"
      ),
      (
        .invalidUTF8(origin: "a", byteOffset: 4),
        "a: not valid UTF-8 at byte 4; if you know its encoding, convert it: "
          + "iconv -f ENCODING -t UTF-8"
      ),
      (.tooLarge(origin: "a", limit: 64 << 20), "a: larger than the limit of 64 MB"),
      (.tooLarge(origin: "a", limit: 1000), "a: larger than the limit of 1000 bytes"),
      (
        .malformedLine(origin: "a.jsonl", line: 3, fault: .missingText),
        "a.jsonl:3: the object has no \"text\""
      ),
      (
        .tooDeep(origin: "a", limit: 2000),
        "a: not a readable page (elements nested more than 2000 levels deep)"
      ),
      (.noArticleText(origin: "a"), "a: no article text was found in this page"),
    ] as [(IngestError, String)])
  func wording(error: IngestError, text: String) {
    #expect("\(error)" == text)
  }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
