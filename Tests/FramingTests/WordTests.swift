import ClaimModel
import Testing

@testable import Framing

@Suite struct WordTests {
  @Test(arguments: [
    ("Guterres'in sözleri", true, ["guterres", "sozleri"]),
    ("Guterres’s words", true, ["guterres", "words"]),
    ("Ma'ruf Amin", false, ["maruf", "amin"]),
    ("1.234,5 and 1,234.5", true, ["12345", "and", "12345"]),
    ("end. Next", true, ["end", "next"]),
    ("non-aligned", true, ["non", "aligned"]),
    ("' '", true, []),
  ])
  func cutsWords(text: String, cutsSuffixes: Bool, words: [String]) {
    let found = WordScanner.words(of: text, cutsSuffixes: cutsSuffixes)
    #expect(found.map(\.folded) == words)
    for word in found where !word.isNumber {
      #expect(Folding.fold(text[word.range]).filter { $0 != "'" } == word.folded)
    }
  }

  @Test func tellsNamesFromCapitals() {
    let text = "Stone fell on Reva. Reva ran. The stone broke."
    let words = WordScanner.words(of: text, cutsSuffixes: true)
    var census = NameCensus()
    var known = WordNumbers()
    let numbers = words.map { known.number(of: $0.folded) }
    census.count(words, numbers)
    let names = zip(words, numbers).filter(census.isName)
    #expect(names.map(\.0.folded) == ["reva", "reva"])
  }

  @Test(arguments: [
    ("id", "menembaki", "tembak"), ("id", "ditembaki", "tembak"), ("id", "penembakan", "tembak"),
    ("id", "memukul", "pukul"), ("id", "menyerang", "serang"), ("id", "diserang", "serang"),
    ("id", "kata", "kata"), ("en", "killed", "kill"), ("en", "warnings", "warn"),
    ("tr", "yanginda", "yangi"), ("de", "krieges", "kriege"),
  ])
  func stems(language: String, word: String, stem: String) {
    #expect(Stemmer.stem(word, language: language) == stem)
  }

  @Test(arguments: [
    ("conflict", "konflik"), ("phase", "fase"), ("crisis", "krisis"), ("commission", "komisi"),
  ])
  func findsCognates(one: String, other: String) {
    #expect(Stemmer.cognate(one) == Stemmer.cognate(other))
  }

  @Test(arguments: [
    ("One sentence that stands alone here.", ["One sentence that stands alone here."]),
    (
      "The first sentence is long enough. And the second is long too.",
      ["The first sentence is long enough.", "And the second is long too."]
    ),
    ("He is Dr. Smith of the northern town.", ["He is Dr. Smith of the northern town."]),
    ("", [""]),
  ])
  func dividesSentences(text: String, pieces: [String]) {
    let found = SentenceSplitter.pieces(of: [ByteRange(0, text.utf8.count)], in: text)
    #expect(found.map { $0.map { String(text[$0]) }.joined() } == pieces)
  }
}
