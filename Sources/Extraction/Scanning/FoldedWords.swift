import LanguagePacks

/// The words of a text folded, one after another, for a language whose rules read endings; empty for
/// any other.
struct FoldedWords {
  private(set) var letters: [UInt8] = []
  /// Where each token's letters begin, and where the last ones end.
  private var starts: [Int32] = []

  /// Words are taken without an inflection after an apostrophe, other tokens as nothing.
  init(_ tokens: [Token], _ bytes: [UInt8], _ language: Language) {
    guard language.order == .sov else { return }
    letters.reserveCapacity(bytes.count)
    starts.reserveCapacity(tokens.count + 1)
    for token in tokens {
      starts.append(Int32(letters.count))
      guard token.kind == .word || token.kind == .number else { continue }
      var index = Int(token.start)
      let end = index + Int(token.stemLength)
      while index < end {
        let unit = language.lexicon.folding.unit(bytes.span, at: index)
        for byte in unit { letters.append(byte) }
        index += unit.length
      }
    }
    starts.append(Int32(letters.count))
  }

  var isEmpty: Bool { starts.isEmpty }

  /// Where a token's letters stand among `letters`.
  func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }
}
