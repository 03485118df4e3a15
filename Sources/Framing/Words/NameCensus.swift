/// Tells names from words that have a capital only because of where they stand.
///
/// A word is a name where it stands in the middle of a sentence with a capital more often than
/// without, in any of the documents. Headlines in capitals lose against running text.
struct NameCensus {
  private var balance: [String: Int] = [:]

  mutating func count(_ words: [Word]) {
    for word in words where !word.isInitial && !word.isNumber {
      balance[word.folded, default: 0] += word.isCapitalised ? 1 : -1
    }
  }

  func isName(_ word: Word) -> Bool {
    word.isCapitalised && !word.isNumber && (balance[word.folded] ?? 0) > 0
  }
}
