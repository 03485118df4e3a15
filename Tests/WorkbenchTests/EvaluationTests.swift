import ClaimModel
import Extraction
import Foundation
import LanguagePacks
import Provenance
import Testing

@testable import Workbench

@Suite struct EvaluationTests {
  @Test(arguments: [
    ("kata Menteri", [4, 12], [1]), ("kata Menteri", [0, 12], [0, 1]), ("kata", [0, 1], []),
    ("kata", [0, 2], [0]), ("Ma'ruf-Amin pergi", [0, 11], [0]), ("“Ya,” katanya", [1, 3], [0]),
  ])
  func wordsAreCovered(text: String, range: [Int], words: [Int]) {
    let covered = WordTokens(text).covered(by: [ScalarRange(range[0], range[1])])
    #expect(covered == Set(words))
  }

  /// Gold that says what the extractor reads, then gold that says something else.
  @Test(arguments: [
    ("statement", "indirect", "Rina Wijaya", 1, 0),
    ("statement", "indirect", "Budi", 0, 0),
    ("statement", "direct", "Rina Wijaya", 0, 0),
    ("assertion", "outlet", "", 0, 1),
  ])
  func totalsCount(
    kind: String, voice: String, speaker: String, found: Int, invented: Int
  ) throws {
    let text = "Rina Wijaya mengatakan bahwa jalan itu dibuka kembali."
    let gold = """
      {"id":"x","lang":"id","text":"\(text)","claims":[{"kind":"\(kind)","voice":"\(voice)",\
      "content":[[29,53]],"speaker_resolved":"\(speaker)"}]}
      """
    let document = try JSONDecoder().decode(GoldDocument.self, from: Data(gold.utf8))
    let extractor = Extractor(library: try LanguageLibrary.embedded())
    var totals = EvaluationTotals()
    totals.add(try DocumentScore(document, extractor: extractor))
    #expect(totals.gold == 1)
    #expect(totals.found == found)
    #expect(totals.invented == invented)
  }

  @Test func theWorkedCasesCanBeMeasured() throws {
    let page = try Bench().page("eval \(Bench.root)/Claims --json")
    let totals = try JSONDecoder().decode([String: JSONValue].self, from: Data(page.utf8))
    #expect(totals["documents"]?.number == 11)
    #expect((totals["found"]?.number ?? 0) >= 70)
  }

  /// The story that the design is drawn from; it is measured, never shipped.
  static let story = Bench.root + "/../shared/cases/antara-2020-09-28"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: story), "skipped: no ../shared"))
  func theStoryIsRead() throws {
    let page = try Bench().page("eval \(Self.story)/gold.json --json")
    let totals = try JSONDecoder().decode([String: JSONValue].self, from: Data(page.utf8))
    #expect((totals["found"]?.number ?? 0) >= 15)
    #expect((totals["invented"]?.number ?? 99) <= 1)
    #expect(totals["leaks"]?.number == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: story), "skipped: no ../shared"))
  func theStorysChainEndsInItsDocument() throws {
    let bench = try Bench()
    _ = try bench.page("import \(Self.story)/article.txt")
    let chain = try bench.workbench.store().claim(ClaimID(2)).chain
    #expect(
      chain.map(\.role) == [.speaker, .spokesperson, .statement, .agency, .outlet, .document])
    #expect(chain.map(\.name).dropFirst(3).dropLast() == ["Anadolu", "ANTARA"])
    #expect(chain.allSatisfy { !$0.reason.isEmpty })
  }
}

/// A number, or anything else.
enum JSONValue: Decodable {
  case number(Double)
  case other

  init(from decoder: any Decoder) throws {
    self = (try? decoder.singleValueContainer().decode(Double.self)).map { .number($0) } ?? .other
  }

  var number: Double? { if case .number(let value) = self { value } else { nil } }
}
