extension Language {
  /// Returns the role of a word whose inflected form the lexicon does not have: the longest beginning
  /// of it, of at least four bytes, that is a role, and no cue unless it is a document: "raporlarına" is a
  /// "rapor".
  package func roleOfInflected(_ word: ArraySlice<UInt8>) -> RoleKind? {
    guard word.count > 4 else { return nil }
    let folded = lexicon.folding.fold(word)
    var hash = ByteTable.hashStart
    var found: RoleKind?
    for length in 1..<max(folded.count, 1) {
      hash = ByteTable.hash(hash, adding: folded[length - 1])
      guard length >= 4, length >= folded.count - 9 else { continue }
      let beginning = folded.span.extracting(0..<length)
      let sense = lexicon.sense(ofWord: lexicon.words.find(beginning, hash: hash))
      guard sense >= 0, let role = lexicon.roles[Int(sense)] else { continue }
      if role == .document || !lexicon.marks[Int(sense)].contains(.cue) { found = role }
    }
    return found
  }
}
