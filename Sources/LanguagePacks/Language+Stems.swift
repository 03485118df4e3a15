extension Language {
  /// Returns the role of a word whose inflected form the lexicon does not have: the longest beginning
  /// of it, of at least four letters, that is a role and no cue. "açıklamasında" is an "açıklama".
  package func roleOfInflected(_ word: ArraySlice<UInt8>) -> RoleKind? {
    var folded: [UInt8] = []
    let bytes = Array(word)
    var index = 0
    while index < bytes.count { lexicon.folding.fold(bytes, &index, into: &folded) }
    for length in stride(from: folded.count - 1, through: max(4, folded.count - 9), by: -1) {
      let id = lexicon.words.find(Array(folded[..<length]))
      let sense = lexicon.sense(ofWord: id)
      guard sense >= 0, let role = lexicon.senses[Int(sense)].role,
        lexicon.senses[Int(sense)].cues.isEmpty
      else { continue }
      return role
    }
    return nil
  }
}
