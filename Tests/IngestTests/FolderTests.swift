import ClaimModel
import Foundation
import Testing

@testable import Ingest

@Suite struct FolderTests {
  @Test func walksInNameOrder() throws {
    let folder = try TemporaryFolder([
      "b.txt": "B.", "a/z.html": "<p>AZ.</p>", "a/b.jsonl": "{\"text\":\"AB.\"}", "c.TXT": "C.",
      "a.json": "{}", "README.md": "no", ".hidden/d.txt": "no", ".e.txt": "no",
      "page.html": "<p>Page.</p>", "page_files/ad.html": "<p>no</p>", "own_files/f.txt": "Own.",
    ])
    try FileManager.default.createSymbolicLink(
      at: folder.root.appending(path: "a/loop"), withDestinationURL: folder.root)
    let articles = try ArticleReader().read(path: folder.root.path)
    #expect(articles.map(\.text) == ["AB.", "AZ.", "B.", "C.", "Own.", "Page."])
    #expect(articles[2].origin == folder.path("b.txt"))
    #expect(try ArticleReader().paths(at: folder.root.path + "/").count == 6)
  }

  @Test func pathErrors() throws {
    let folder = try TemporaryFolder(["a.json": "{}", "b.txt": "ab"])
    let reader = ArticleReader(limit: 1)
    let root = folder.root.path
    #expect(throws: IngestError.missing(path: "nowhere.txt")) {
      try reader.read(path: "nowhere.txt")
    }
    let below = folder.path("b.txt") + "/c.txt"
    #expect(throws: IngestError.missing(path: below)) { try reader.read(path: below) }
    #expect(throws: IngestError.tooLarge(origin: folder.path("b.txt"), limit: 1)) {
      try reader.read(path: root)
    }
    #expect(throws: IngestError.tooLarge(origin: "/dev/zero", limit: 1)) {
      try reader.read(path: "/dev/zero")
    }
    try FileManager.default.removeItem(at: folder.root.appending(path: "b.txt"))
    #expect(throws: IngestError.folderWithoutArticles(path: root)) { try reader.read(path: root) }
  }

  /// Not run as root, who may read everything.
  @Test(.enabled(if: geteuid() != 0)) func permission() throws {
    let folder = try TemporaryFolder(["a.txt": "A."])
    chmod(folder.path("a.txt"), 0)
    #expect(throws: IngestError.unreadable(path: folder.path("a.txt"), code: EACCES)) {
      try ArticleReader().read(path: folder.path("a.txt"))
    }
  }

  @Test(arguments: [
    ("a.txt", "txt"), ("dir.d/a", ""), ("a.HTML", "html"), (".txt", ""), ("", ""),
    ("a.b.jsonl", "jsonl"),
  ])
  func fileExtension(name: String, result: String) {
    #expect(ArticleSource(origin: name, bytes: []).fileExtension == result)
  }
}
