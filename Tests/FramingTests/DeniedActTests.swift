import ClaimModel
import ComparisonSamples
import LanguagePacks
import Testing

@testable import Framing

/// A text that denies the same act in other words is not said to be without it.
@Suite struct DeniedActTests {
  @Test(arguments: [
    ("id", "Prajurit Orsenia tidak menembak siapa pun.", CellState.unknown),
    ("id", "Prajurit Orsenia menembak dua kali.", .notFound),
    ("id", "Harga beras tidak naik.", .notFound),
    ("en", "Its troops did not fire on the bridge.", .unknown),
  ])
  func cell(language: String, text: String, state: CellState) throws {
    var one = DocumentSample(
      "d1", "A", language: "id", title: "",
      text: "Tavoria membantah pasukannya menembak sebelum fajar.")
    one.statement(
      "c1", "pasukannya menembak sebelum fajar", act: .deny, cue: "membantah", cueClass: .doubting,
      speaker: "Tavoria", resolved: "Tavoria")
    var other = DocumentSample("d2", "B", language: language, title: "", text: text)
    other.assertion("c2", text)
    var options = ComparisonOptions()
    for code in ["id", "en"] {
      options.vocabularies[code] = try LanguagePack.embedded[code].map(Vocabulary.init)
    }
    let rows = Comparison.of([one.document, other.document], options: options).rows
    let row = try #require(rows.first { $0.entries.map(\.claim) == ["c1"] })
    #expect(row.cells[1].state == state)
    #expect(row.cells[1].candidates.map(\.claim) == (state == .unknown ? ["c2"] : []))
  }
}
