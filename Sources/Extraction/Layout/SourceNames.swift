import ClaimModel
import LanguagePacks

/// Recognises the agencies and outlets of `common/sources.tsv` in text.
enum SourceNames {
  /// Returns the source whose name or credit code begins at a token, and the token after it.
  static func entry(
    at index: Int, _ tokens: [Token], _ bytes: [UInt8], _ language: Language
  ) -> (entry: SourceEntry, end: Int)? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].flags.contains(.capital),
      let candidates = language.sourceIndex[tokens[index].key]
    else { return nil }
    var best: (entry: SourceEntry, end: Int)?
    for candidate in candidates {
      let end = index + candidate.words
      guard end <= tokens.count, end > (best?.end ?? index) else { continue }
      let text = folded(index..<end, tokens, bytes, language)
      if language.sources[candidate.source].keys.contains(text) {
        best = (language.sources[candidate.source], end)
      }
    }
    return best
  }

  private static func folded(
    _ range: TokenRange, _ tokens: [Token], _ bytes: [UInt8], _ language: Language
  ) -> [UInt8] {
    var out: [UInt8] = []
    for index in range {
      if index > range.lowerBound { out.append(0x20) }
      let start = Int(tokens[index].start)
      out += language.lexicon.folding.fold(bytes[start..<start + Int(tokens[index].stemLength)])
    }
    return out
  }
}
