import ClaimModel
import LanguagePacks

/// Finds the sources a document credits: "Sumber: Anadolu", "dikutip dari Reuters", "AA'ya göre".
///
/// A credit code like "AA" counts only here and in datelines, never in running text.
struct CreditFinder {
  let tokens: [Token]
  let bytes: [UInt8]
  let language: Language

  /// Adds the credits of a paragraph.
  func find(in range: TokenRange, isBoilerplate: Bool, into credits: inout [Credit]) {
    for index in range {
      guard tokens[index].traits.marks.contains(.credit),
        let word = language.lexicon.senses[Int(tokens[index].sense)].credit,
        let credit = credit(word, index, range, isBoilerplate)
      else { continue }
      credits.append(credit)
    }
  }

  private func credit(
    _ word: CreditWord, _ index: Int, _ range: TokenRange, _ isBoilerplate: Bool
  ) -> Credit? {
    let after = index + Int(tokens[index].span)
    switch word {
    case .sourceLine, .translator, .editor, .author:
      guard after < range.upperBound, tokens[after].kind == .colon || isBoilerplate else {
        return nil
      }
      let start = tokens[after].kind == .colon ? after + 1 : after
      guard start < range.upperBound else { return nil }
      return named(start..<range.upperBound, Self.kind(word))
    case .citationBefore: return following(after, range)
    case .citationAfter: return preceding(index, range)
    }
  }

  private static func kind(_ word: CreditWord) -> CreditKind {
    switch word {
    case .translator: .translator
    case .editor: .editor
    case .author: .author
    default: .sourceLine
    }
  }

  private func following(_ start: Int, _ range: TokenRange) -> Credit? {
    for index in start..<min(start + 4, range.upperBound) {
      if let (entry, end) = SourceNames.entry(at: index, tokens, bytes, language) {
        return Credit(range: bytes(index..<end), kind: .citation, name: entry.name)
      }
    }
    let run = (start..<range.upperBound).prefix {
      tokens[$0].kind == .word && tokens[$0].flags.contains(.capital)
    }
    return run.isEmpty ? nil : named(run, .citation)
  }

  private func preceding(_ end: Int, _ range: TokenRange) -> Credit? {
    for index in stride(from: end - 1, through: max(range.lowerBound, end - 4), by: -1) {
      if let (entry, after) = SourceNames.entry(at: index, tokens, bytes, language), after <= end {
        return Credit(range: bytes(index..<after), kind: .citation, name: entry.name)
      }
    }
    return nil
  }

  private func named(_ range: TokenRange, _ kind: CreditKind) -> Credit? {
    if let (entry, end) = SourceNames.entry(at: range.lowerBound, tokens, bytes, language) {
      return Credit(range: bytes(range.lowerBound..<end), kind: kind, name: entry.name)
    }
    let words = range.prefix { tokens[$0].kind == .word || tokens[$0].kind == .dash }
    guard !words.isEmpty else { return nil }
    let range = bytes(words)
    return Credit(
      range: range, kind: kind,
      name: String(decoding: bytes[range.start..<range.end], as: UTF8.self))
  }

  private func bytes(_ range: TokenRange) -> ByteRange {
    ByteRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
