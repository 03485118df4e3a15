import LanguagePacks

/// Gives words that the lexicon does not have in their inflected form the role of their beginning, in a
/// language that inflects nouns: "raporlarına" is a document.
struct InflectedRoles {
  let bytes: [UInt8]
  let language: Language

  func mark(_ tokens: inout [Token]) {
    for index in tokens.indices {
      let token = tokens[index]
      guard token.sense < 0, token.kind == .word, token.stemLength > 4,
        !token.flags.contains(.insidePhrase)
      else { continue }
      tokens[index].traits.role = role(token)
    }
  }

  private func role(_ token: Token) -> RoleKind? {
    let stem = Int(token.start)..<Int(token.start) + Int(token.stemLength)
    return language.lexicon.folding.withFolded(bytes[stem]) {
      language.roleOfInflected($0)
    }
  }
}
