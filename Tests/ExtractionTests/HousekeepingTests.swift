import Extraction
import Foundation
import LanguagePacks
import Testing

/// What the project promises of its rules and packs, checked against the files.
@Suite struct HousekeepingTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func ruleReferenceIsNotStale() throws {
    let file = Self.root.appending(path: "docs/rules.md")
    let fresh = try RuleDocumentation.markdown(Shared.library.get())
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] != nil {
      try fresh.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/rules.md; run again without RECORD_DOCS")
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == fresh, "docs/rules.md is stale: make docs")
  }

  @Test(arguments: RuleReference.all.map(\.id))
  func everyRuleHasExamplesAndOneSentence(id: String) throws {
    let languages = try Shared.library.get().all()
    let examples = languages.flatMap(\.examples).filter { $0.rule == id }
    #expect(examples.count >= 3, "\(id) has \(examples.count) examples")
    let summary = try #require(RuleReference.all.first { $0.id == id }?.summary)
    #expect(summary.hasSuffix("."))
  }

  @Test func everyExampleNamesAKnownRule() throws {
    let known = Set(RuleReference.all.map(\.id))
    for example in try Shared.library.get().all().flatMap(\.examples) {
      #expect(known.contains(example.rule), "\(example.language)/examples.tsv:\(example.line)")
    }
  }

  @Test func everyPackFolderIsCompiledIn() throws {
    let packs = Self.root.appending(path: "Sources/CLanguagePacks/packs").path()
    for code in try FileManager.default.contentsOfDirectory(atPath: packs).sorted() {
      let pack = try #require(LanguagePack.embedded[code], "packs.c does not embed \(code)")
      let files = try FileManager.default.contentsOfDirectory(atPath: packs + "/" + code)
      for file in files where file.hasSuffix(".tsv") {
        let name = String(file.dropLast(4))
        let bytes = try Data(contentsOf: URL(filePath: packs + "/" + code + "/" + file))
        #expect(pack.files[name].map { Data($0) == bytes } == true, "\(code)/\(file)")
      }
    }
  }

  /// A limit counts the time a test waits for its turn, so on a busy machine it fails by chance.
  @Test func noTestIsTimed() throws {
    let tests = Self.root.appending(path: "Tests").path()
    let limit = "." + "timeLimit"
    for name in try FileManager.default.subpathsOfDirectory(atPath: tests).sorted()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: tests + "/" + name, encoding: .utf8)
      #expect(!text.contains(limit), "Tests/\(name) has a time limit; a benchmark measures")
    }
  }

  @Test(arguments: [
    ("cues", "lemma\tpart\n\tx\n", "id/cues.tsv"),
    ("words", "form\tclass\tvalue\nkata\tnonsense\t\n", "id/words.tsv:2"),
    ("numbers", "form\tkind\tvalue\ntiga\tunit\t3\textra\n", "id/numbers.tsv:2"),
  ])
  func aMalformedLineIsNamed(file: String, text: String, place: String) throws {
    var pack = try #require(LanguagePack.embedded["id"])
    pack.files[file] = Array(text.utf8)
    let library = try LanguageLibrary(packs: ["id": pack])
    let error = try #require(throws: PackError.self) { _ = try library.language("id") }
    #expect(error.description.contains(place), "\(error)")
  }
}
