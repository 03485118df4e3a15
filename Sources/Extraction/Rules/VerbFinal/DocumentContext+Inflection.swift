import LanguagePacks

/// Turkish word forms, read from a word's letters and the endings of the pack.
extension DocumentContext {
  /// The first token of the form that a token belongs to: a phrase's later words have no sense of their
  /// own.
  func formStart(_ index: Int) -> Int {
    var start = index
    while start > 0, flags(start).contains(.insidePhrase) { start -= 1 }
    return start
  }

  /// Runs a function on a word's folded letters, without an inflection after an apostrophe.
  func withFolded<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let word = isToken(index) ? tokens[index].word : -1
    if word >= 0 {
      let known = language.lexicon.words.bytes(of: word)
      return body(known.span)
    }
    guard folded.isEmpty || !isToken(index) else {
      return body(folded.letters[folded.range(index)].span)
    }
    return body(language.lexicon.folding.fold(stem(index)).span)
  }

  /// Whether a word's folded letters end in ASCII letters given.
  func endsIn(_ ending: StaticString, _ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    return withFolded(index) { letters in
      ending.withUTF8Buffer { ending in
        letters.count > ending.count
          && ending.indices.allSatisfy { letters[letters.count - ending.count + $0] == ending[$0] }
      }
    }
  }

  /// Returns how the clause that a word closes is nominalised; nil for any other word.
  func clauseEnding(_ index: Int) -> ContentEndings.Kind? {
    guard kind(index) == .word, !flags(index).contains(.apostrophe) else { return nil }
    return withFolded(index) { language.contentEndings.kind(of: $0) }
  }

  /// Returns the case a noun stands in; nil in the bare case, with or without a possessor.
  func nounCase(_ index: Int) -> NounCase? {
    guard kind(index) == .word else { return nil }
    if flags(index).contains(.apostrophe) { return caseAfterApostrophe(index) }
    if has(index, .givenName) || isSurname(index) { return nil }
    if let form = nounForm(index) {
      return form.grammaticalCase == .possessive ? nil : form.grammaticalCase
    }
    guard role(index) == nil, place(index) == nil, !has(index, [.noun, .time]),
      !isCapital(index) || index == 0 || kind(index - 1) != .word
    else { return nil }
    return withFolded(index) { language.nounEndings.shape(of: $0)?.grammaticalCase }
  }

  /// A capital behind a given name is a name, whatever it looks like: "Gülay Erten", "Taner Ocak"; so is
  /// one behind a bare title that can have no organisation behind it: "Bakan Kurum".
  func isSurname(_ index: Int) -> Bool {
    guard index > 0, isCapital(index), isCapital(index - 1) else { return false }
    if has(index - 1, .givenName) { return true }
    guard tokens[index].sense >= 0, role(index - 1) == .person, nounForm(index - 1) == nil else {
      return false
    }
    switch role(index) {
    case .organisation, .group, .document: return true
    default: return false
    }
  }

  /// Returns the role of a form, also of one that the lexicon has in another sense alone: "rapora", a
  /// count of documents, is a report too.
  func roleOfForm(_ index: Int) -> RoleKind? {
    if let role = role(index) { return role }
    guard kind(index) == .word, after(index) == index + 1, let form = nounForm(index) else {
      return nil
    }
    return withFolded(index) { letters in
      let bare = letters.extracting(0..<form.length)
      let sense = language.lexicon.sense(
        ofWord: language.lexicon.words.find(bare, hash: ByteTable.hash(bare)))
      return sense < 0 ? nil : language.lexicon.traits[Int(sense)].role
    }
  }

  /// Whether a word is written like a name: with a capital, or with one behind a hyphen ("es-Sahaf").
  func isNameWord(_ index: Int) -> Bool {
    if isCapital(index) { return true }
    guard kind(index) == .word, tokens[index].sense < 0 else { return false }
    let word = stem(index)
    return word.indices.dropLast().contains {
      word[$0] == UInt8(ascii: "-") && (0x41...0x5A).contains(word[$0 + 1])
    }
  }

  /// Tells roles apart by their bare form: "bakanı" and "Bakan" are one.
  func roleKey(_ index: Int) -> UInt32 {
    let last = after(index) - 1
    guard language.order == .sov, let form = nounForm(last) else { return tokens[last].key }
    return withFolded(last) { letters in
      if form.isSoftened {
        return ByteTable.hash(NounEndings.hardened(letters.extracting(0..<form.length)).span)
      }
      return ByteTable.hash(letters.extracting(0..<form.length))
    }
  }

  /// Returns a noun taken apart, when the lexicon knows its bare form or a relative clause shows that a
  /// name ends in a case: "Arnas Enerjiden yapılan".
  func nounForm(_ index: Int) -> NounForm? {
    guard !flags(index).contains(.apostrophe) else { return nil }
    if let form = withFolded(index, { language.nounEndings.analysis(of: $0, in: language) }) {
      return form
    }
    guard isCapital(index), role(index) == nil, !has(index, .givenName), index + 1 < tokens.count,
      isRelativeParticiple(index + 1)
    else { return nil }
    return withFolded(index) { language.nounEndings.shape(of: $0) }
  }

  /// A foreign "s" is no case; a suffix the pack does not have ("'daki") makes no bare noun either.
  private func caseAfterApostrophe(_ index: Int) -> NounCase? {
    let token = tokens[index]
    let after = bytes[Int(token.start) + Int(token.stemLength)..<Int(token.end)]
    let letters = language.lexicon.folding.fold(after).drop { $0 == UInt8(ascii: "'") }
    if letters.elementsEqual([UInt8(ascii: "s")]) { return nil }
    let found = language.nounEndings.suffix(letters.span) ?? .locative
    return found == .possessive ? .accusative : found
  }

  /// Whether a word belongs to something, by its shape.
  func isPossessed(_ index: Int) -> Bool {
    withFolded(index) { language.nounEndings.isPossessed($0) }
  }

  /// Whether a small word closes a relative clause: "konuşan", "açıkladığı".
  func isRelativeParticiple(_ index: Int) -> Bool {
    guard kind(index) == .word, !isCapital(index), role(index) == nil,
      !has(index, [.noun, .time, .adverb, .determiner, .givenName])
    else { return false }
    if cueTags(index).contains(.participle) { return true }
    if let ending = clauseEnding(index) {
      return ending.form == .fact && ending.grammaticalCase == .nominative
    }
    return withFolded(index) { letters in
      let count = letters.count
      guard count > 3, letters[count - 1] == UInt8(ascii: "n") else { return false }
      return letters[count - 2] == UInt8(ascii: "a") || letters[count - 2] == UInt8(ascii: "e")
    }
  }
}
