import Foundation
import Testing

@testable import Workbench

/// Every kind of bad input: one sentence, an exit code by kind, the store as it was.
@Suite struct FailureTests {
  @Test(arguments: [
    ("import nowhere.txt", WorkbenchStatus.notFound, "no such file"),
    ("show c9999", .notFound, "c9999"),
    ("show d9999", .notFound, "d9999"),
    ("compare atlantis", .notFound, "ilva-bridge"),
    ("claims speker:x", .usage, "Did you mean \"speaker\""),
    ("claims voice:louder", .usage, "direct"),
    ("clams", .usage, "Did you mean \"claims\""),
    ("claims --fromat csv", .usage, "--format"),
    ("claims --format xml", .usage, "xml"),
    ("annotate c1 \"open", .usage, "not closed"),
    ("tag c1", .usage, "a tag"),
    ("tag it x", .usage, "no current claim"),
    ("verdict c1 content flase", .usage, "Did you mean \"false\""),
    ("import \(Bench.root)/LICENSE --language xx", .usage, "no language pack 'xx'"),
    ("report -o /nowhere/at/all.md", .inputOutput, "/nowhere/at/all.md"),
    ("report -o page.pdf", .usage, "\"pdf\" is no format"),
    ("find bridge --like \" \"", .usage, "needs words"),
    ("correct c1 content words that are not there", .notFound, "does not stand in"),
    ("claims --store other.db", .usage, "shell"),
    ("eval nowhere.json", .notFound, "nowhere.json"),
    ("undo --after o9999", .notFound, "o9999"),
  ])
  func badLineFails(line: String, status: WorkbenchStatus, words: String) throws {
    let bench = try Bench(imports: true)
    let before = try bench.page("claims --format jsonl")
    let failure = try #require(bench.failure(line), "\(line) did not fail")
    #expect(failure.status == status, "\(failure.message)")
    #expect(failure.message.contains(words), "\(failure.message)")
    #expect(try bench.page("claims --format jsonl") == before)
  }

  static let badFiles: [(String, [UInt8], String)] = [
    ("empty.txt", [], "no text"),
    ("blank.txt", Array(" \n\n".utf8), "no text"),
    ("binary.txt", [0x4B, 0x00, 0x01, 0x02], "not a text file"),
    ("latin.txt", Array("kata \u{0}".utf8).dropLast() + [0xE9, 0x20, 0x41], "not valid UTF-8"),
    ("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
  ]

  @Test(arguments: badFiles)
  func badFileFails(name: String, bytes: [UInt8], words: String) throws {
    let bench = try Bench()
    let file = try bench.write(bytes, to: name)
    let failure = try #require(bench.failure("import \(file)"))
    #expect(failure.status == .data)
    #expect(failure.message.contains(words), "\(failure.message)")
    #expect(!FileManager.default.fileExists(atPath: bench.path("sanad.db")))
  }

  @Test func aBadFileAmongGoodOnesIsReported() throws {
    let bench = try Bench()
    _ = try bench.write(Array("Wali kota mengatakan jalan itu dibuka.\n".utf8), to: "good.txt")
    _ = try bench.write([0, 1, 2], to: "bad.txt")
    let reply = try #require(try bench.workbench.reply(to: "import \(bench.folder)"))
    #expect(reply.status == .data)
    let page = ReplyRenderer(width: 100).render(reply)
    #expect(page.contains("bad.txt") && page.contains("good.txt"))
  }

  @Test(arguments: [
    (
      "text",
      Array("not a database at all, but long enough to have a header of a hundred bytes ".utf8)
        + Array(repeating: UInt8(ascii: "."), count: 100)
    ),
    ("short", Array("short".utf8)),
  ])
  func aStoreThatIsNotOursIsLeftAlone(name: String, bytes: [UInt8]) throws {
    let bench = try Bench()
    let file = try bench.write(bytes, to: "sanad.db")
    let failure = try #require(bench.failure("claims"))
    #expect(failure.status == .data)
    #expect(FileManager.default.contents(atPath: file) == Data(bytes))
  }

  @Test func noStoreIsNotMadeByLooking() throws {
    let bench = try Bench()
    #expect(bench.failure("claims")?.status == .notFound)
    #expect(!FileManager.default.fileExists(atPath: bench.path("sanad.db")))
  }

  @Test(.disabled(if: geteuid() == 0, "root may write anywhere"))
  func aReadOnlyFolderIsSaid() throws {
    let bench = try Bench()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: bench.folder)
    let failure = try #require(bench.failure("import \(Bench.root)/Claims/ilva-bridge"))
    #expect(failure.status == .permission)
  }
}
