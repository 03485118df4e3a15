/// Tells names from words that have a capital only because of where they stand.
///
/// A word is a name where it stands in the middle of a sentence with a capital more often than
/// without, in any of the documents. Headlines in capitals lose against running text.
struct NameCensus {
  /// By word number.
  private var balance: [Int32] = []

  /// - Parameter numbers: the words' ``WordNumbers``, in their order.
  mutating func count(_ words: [Word], _ numbers: [Int32]) {
    for (word, number) in zip(words, numbers) where !word.isInitial && !word.isNumber {
      let missing = Int(number) + 1 - balance.count
      if missing > 0 { balance.append(contentsOf: repeatElement(0, count: missing)) }
      balance[Int(number)] += word.isCapitalised ? 1 : -1
    }
  }

  func isName(_ word: Word, _ number: Int32) -> Bool {
    word.isCapitalised && !word.isNumber && Int(number) < balance.count && balance[Int(number)] > 0
  }
}
