extension Language {
  /// Returns the role of a word whose inflected form the lexicon does not have: the longest beginning
  /// of it, of at least four bytes, that is a role, and no cue unless it is a document: "raporlarına" is a
  /// "rapor".
  package func roleOfInflected(_ word: ArraySlice<UInt8>) -> RoleKind? {
    let folded = lexicon.folding.fold(word)
    for length in stride(from: folded.count - 1, through: max(4, folded.count - 9), by: -1) {
      let beginning = folded.span.extracting(0..<length)
      let sense = lexicon.sense(
        ofWord: lexicon.words.find(beginning, hash: ByteTable.hash(beginning)))
      guard sense >= 0, let role = lexicon.roles[Int(sense)],
        role == .document || !lexicon.marks[Int(sense)].contains(.cue)
      else { continue }
      return role
    }
    return nil
  }
}
