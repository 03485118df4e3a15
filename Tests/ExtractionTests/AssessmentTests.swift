import ClaimModel
import Testing

@testable import Extraction

/// What a claim's words tell is the same when they are read again.
struct AssessmentTests {
  static let texts = [
    (
      "id",
      """
      Sedikitnya 12 orang tewas pada 3 Mei 2021, kata juru bicara Rina Wijaya. Menurut warga, pasukan \
      Tavoria menyerang desa itu karena sengketa. Diduga 40% rumah hancur.
      """
    ),
    (
      "en",
      """
      “At least 12 people were killed by Tavorian troops,” said Rina Wijaya. The ministry did not say \
      that 30 soldiers left on Monday. Reportedly, two bridges collapsed because of the flood.
      """
    ),
    (
      "tr",
      """
      Sözcü Rina Wijaya, en az 12 kişinin öldüğünü söyledi. Tavoria ordusu 1974'te vadiyi işgal etti. \
      İddiaya göre 3 köprü çöktü.
      """
    ),
  ]

  @Test(arguments: 0..<texts.count)
  func readingAgainChangesNothing(_ index: Int) throws {
    let (language, text) = Self.texts[index]
    let extractor = try Shared.extractor.get()
    let reading = try extractor.read(text, language: language, published: "2021-05-04")
    #expect(reading.claims.contains { !$0.quantities.isEmpty })
    for claim in reading.claims {
      let again = try extractor.assess(
        claim, content: claim.content, in: text, language: language, published: "2021-05-04")
      #expect(again == claim, "\(text[claim.sentence])")
    }
  }

  @Test func fewerWordsTellLess() throws {
    let (text, date) = ("Reportedly, Tavorian troops killed 12 people on Monday.", "2021-05-04")
    let extractor = try Shared.extractor.get()
    let whole = try #require(
      try extractor.read(text, language: "en", published: date).claims.first)
    #expect(whole.quantities.count == 1 && whole.frame != nil && !whole.dates.isEmpty)
    #expect(whole.flags.contains(.blaming))
    let part = try extractor.assess(
      whole, content: [ByteRange(12, 27)], in: text, language: "en", published: date)
    #expect(part.quantities.isEmpty && part.frame == nil && part.dates.isEmpty)
    #expect(part.flags.isEmpty)
    #expect(part.checkWorthiness.score < whole.checkWorthiness.score)
    let again = try extractor.assess(
      part, content: whole.content, in: text, language: "en", published: date)
    #expect(again == whole)
  }
}
