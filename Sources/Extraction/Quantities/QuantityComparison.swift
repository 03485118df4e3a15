import ClaimModel
import LanguagePacks

/// "at least", "lebih dari", "yaklaşık" before a number; "fazla", "'i aşkın" after it.
enum QuantityComparison {
  static func find(
    _ document: DocumentContext, number: TokenRange, in range: TokenRange
  ) -> QuantityComparator? {
    var index = number.lowerBound - 1
    var steps = 0
    while index >= range.lowerBound, steps < 4 {
      var start = index
      while start > range.lowerBound, document.flags(start).contains(.insidePhrase) {
        start -= 1
      }
      if let found = comparator(start, document) { return found }
      guard isTransparent(start, document) else { break }
      index = start - 1
      steps += 1
    }
    let after = number.upperBound
    return after < range.upperBound && document.language.order == .sov
      ? comparator(after, document) : nil
  }

  private static func comparator(_ index: Int, _ document: DocumentContext) -> QuantityComparator? {
    guard let word = document.number(index), word.kind == .comparator else { return nil }
    return QuantityComparator(rawValue: word.text)
  }

  /// Currency signs, articles and adverbs may stand between.
  private static func isTransparent(_ index: Int, _ document: DocumentContext) -> Bool {
    document.kind(index) == .symbol || document.number(index)?.kind == .currency
      || document.has(index, .determiner)
  }
}
