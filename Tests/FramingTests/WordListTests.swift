import ClaimModel
import ComparisonSamples
import Testing

@testable import Framing

@Suite struct WordListTests {
  /// A dictionary of two entries and a description, as dictfmt writes it.
  static let file: DictdFile = {
    let entries = [
      ("00databaseinfo", "info\nbukan, kata\n"),
      ("bridge", "bridge /brɪdʒ/ <n>\njembatan, titian 2.\n"),
      ("to blow up", "to blow up\nmeledakkan\n"),
      ("harbour", "harbour\n1. (laut) pelabuhan; tempat di mana kapal berlabuh\n"),
    ]
    var (index, data) = ("", "")
    for (headword, entry) in entries {
      index += "\(headword)\t\(number(data.utf8.count))\t\(number(entry.utf8.count))\n"
      data += entry
    }
    index += "outside\tZZZZ\tB\nbroken line\nbad digit\t!\tB\n"
    return DictdFile(index: Array(index.utf8), data: Array(data.utf8))
  }()

  private static func number(_ value: Int) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return value < 64 ? String(digits[value]) : number(value / 64) + String(digits[value % 64])
  }

  @Test func readsEntriesInsideTheFile() {
    var headwords: [String] = []
    Self.file.forEachEntry { headword, _ in
      headwords.append(String(decoding: headword, as: UTF8.self))
    }
    #expect(headwords == ["bridge", "to blow up", "harbour"])
  }

  @Test(arguments: [
    ("jembatan, titian 2.\n", [["jembatan"], ["titian"]]),
    ("1. (laut) pelabuhan; tempat di mana kapal berlabuh", [["pelabuhan"]]),
    ("kereta api", [["kereta", "api"]]), ("", []), ("(tak selesai\nlanjut", [["lanjut"]]),
  ])
  func readsGlosses(entry: String, glosses: [[String]]) {
    #expect(GlossReader.glosses(in: Array(entry.utf8)[...], skipping: ["di"]) == glosses)
  }

  @Test func translatesStems() {
    let list = WordList(Self.file, language: "id", functionWords: [])
    #expect(list.pivots(of: Stemmer.stem("jembatan", language: "id")).map(\.stem) == ["bridge"])
    #expect(list.pivots(of: Stemmer.stem("meledakkan", language: "id")).isEmpty)
    #expect(list.pivots(of: "kata").isEmpty)
  }

  @Test func aBadFolderGivesNoList() {
    #expect(InstalledWordLists.list("id", in: "/nowhere", functionWords: []) == nil)
    #expect(InstalledWordLists.list("xx", functionWords: []) == nil)
    #expect(Gunzip.unpack(Array("no gzip".utf8)) == nil)
    #expect(Gunzip.unpack([]) == nil)
  }

  @Test func showsTheTranslationThatMatched() throws {
    var english = DocumentSample(
      "d1", "A", language: "en", title: "", text: "The old bridge near the harbour fell.")
    english.assertion("c1", "The old bridge near the harbour fell.")
    var indonesian = DocumentSample(
      "d2", "B", language: "id", title: "", text: "Jembatan dekat pelabuhan itu roboh.")
    indonesian.assertion("c2", "Jembatan dekat pelabuhan itu roboh.")
    let documents = [english.document, indonesian.document]
    #expect(Comparison.of(documents).rows.count == 2)
    var options = ComparisonOptions()
    options.wordLists = [WordList(Self.file, language: "id", functionWords: [])]
    let match = try #require(Comparison.of(documents, options: options).rows.first?.matches.first)
    let words = match.evidence.filter { $0.kind == .translation }.map(\.description)
    #expect(Set(words) == ["bridge = Jembatan", "harbour = pelabuhan"])
  }
}
