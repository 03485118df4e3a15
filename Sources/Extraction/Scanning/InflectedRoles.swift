import LanguagePacks

/// Gives words that the lexicon does not have in their inflected form the role of their beginning, in a
/// language that inflects nouns: "raporlarına" is a document.
enum InflectedRoles {
  static func mark(_ tokens: inout [Token], _ folded: FoldedWords, _ language: Language) {
    guard !folded.isEmpty else { return }
    for index in tokens.indices {
      let token = tokens[index]
      guard token.sense < 0, token.kind == .word, token.stemLength > 4,
        !token.flags.contains(.insidePhrase)
      else { continue }
      tokens[index].traits.role = language.roleOfInflected(
        folded.letters.span.extracting(folded.range(index)))
    }
  }
}
