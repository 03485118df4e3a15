extension Language {
  /// Returns the role of a word whose inflected form the lexicon does not have: the longest beginning
  /// of it, of at least four bytes, that is a role, and no cue unless it is a document: "raporlarına" is a
  /// "rapor".
  ///
  /// - Parameter word: the word's folded bytes.
  package func roleOfInflected(_ word: Span<UInt8>) -> RoleKind? {
    guard word.count > 4 else { return nil }
    var hash = ByteHash()
    var found: RoleKind?
    for length in 1..<word.count {
      hash.add(word[length - 1])
      guard length >= 4, length >= word.count - 9, lexicon.roleWords.mayContain(hash.value) else {
        continue
      }
      let sense = lexicon.sense(
        ofWord: lexicon.words.find(word.extracting(0..<length), hash: hash.value))
      guard sense >= 0, let role = lexicon.traits[Int(sense)].role else { continue }
      if role == .document || !lexicon.traits[Int(sense)].marks.contains(.cue) { found = role }
    }
    return found
  }
}
