import LanguagePacks

/// Whose name stands behind an office, where office, field, organisation and place come first: "Menteri Luar
/// Negeri Turki [Arden Kolvas]", "Sekretaris Jenderal Dewan Sungai [Anselm Korvath]".
///
/// What the lexicon does not know of these, the text tells by mentioning it elsewhere without the name.
struct OwnName {
  private let document: DocumentContext

  init(_ document: DocumentContext) { self.document = document }

  /// Returns the end of a run that is the name: all of it when nothing belongs to the office, and nothing
  /// when all does.
  ///
  /// - Parameter role: The last role before the run.
  func part(of run: TokenRange, behind role: Int) -> TokenRange {
    guard !isOfficeWord(document.formStart(run.upperBound - 1)) else {
      return run.upperBound..<run.upperBound
    }
    let after = document.after(role)
    if after < run.lowerBound, (after..<run.lowerBound).contains(where: isComma) { return run }
    return withoutOffice(max(run.lowerBound, min(after, run.upperBound))..<run.upperBound)
  }

  /// The same for a run behind no role: "Humas dan [Logistik OJK] Anto Prabowo".
  func part(of run: TokenRange) -> TokenRange {
    guard document.has(run.lowerBound, .field) else { return run }
    let name = withoutOffice(run)
    return name.isEmpty ? run : name
  }

  private func withoutOffice(_ run: TokenRange) -> TokenRange {
    var start = run.lowerBound
    while start < run.upperBound, let next = behindOffice(start, run.upperBound) {
      start = min(next, run.upperBound)
    }
    return start..<run.upperBound
  }

  private func isComma(_ index: Int) -> Bool { document.kind(index) == .comma }

  private func behindOffice(_ start: Int, _ end: Int) -> Int? {
    if document.has(start, .givenName) { return nil }
    if isOfficeWord(start) || isAcronym(start) { return document.after(start) }
    return lastOfficeWord(start, end) ?? knownElsewhere(start, end) ?? beforeSurname(start, end)
  }

  /// What no name has in its middle: a field, a region, a country, an organisation in full or in short.
  private func isOfficeWord(_ index: Int) -> Bool {
    guard !document.has(index, .givenName) else { return false }
    return document.has(index, .field) || document.place(index) != nil || isKnownAcronym(index)
      || isOrganisation(index) && document.after(index) > index + 1
  }

  /// "Tugas Kepala Dinas [Kesehatan] Deden Deni"
  private func lastOfficeWord(_ start: Int, _ end: Int) -> Int? {
    (start..<end - 1).last { isOfficeWord($0) && document.after($0) < end }.map(document.after)
  }

  private func isOrganisation(_ index: Int) -> Bool {
    switch document.role(index) {
    case .organisation, .group: true
    default: false
    }
  }

  private func isKnownAcronym(_ index: Int) -> Bool {
    document.flags(index).contains(.allCapitals) && isOrganisation(index)
  }

  /// "UNCTAD", "IV"; two other letters may be somebody's initials.
  private func isAcronym(_ index: Int) -> Bool {
    guard document.flags(index).contains(.allCapitals) else { return false }
    let letters = document.stem(index)
    return isOrganisation(index) || letters.count > 2
      || letters.count == 2 && letters.allSatisfy("IVX".utf8.contains)
  }

  /// Returns the end of the longest beginning that stands elsewhere as an organisation, or where only a
  /// place or somebody's organisation can: "di Tavoria", "Pemerintah Tavoria".
  private func knownElsewhere(_ start: Int, _ end: Int) -> Int? {
    var known: Int?
    for index in mentions(start) where !(start..<end).contains(index) {
      let length = shared(start..<end, from: index)
      let isWhole = start + length == end
      let isPlace = document.value(of: .preposition, at: index - 1) == .place
      let isName = isOrganisation(start) && (length > 1 || !isNameWord(index + 1))
      guard isPlace || !isWhole && (isName || ownsOrganisation(index)) else { continue }
      known = max(known ?? 0, start + length)
    }
    return known
  }

  /// A surname that stands alone elsewhere is whom the text is about: a first word that does so too is no
  /// given name, and behind an organisation the name is taken to have two words.
  private func beforeSurname(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 3, (start..<end).allSatisfy(isNameWord), standsAlone(end - 1) else {
      return nil
    }
    if end - start >= 4, isOrganisation(start) { return end - 2 }
    return standsAlone(start) ? start + 1 : nil
  }

  private func standsAlone(_ word: Int) -> Bool {
    mentions(word).contains { !isNameWord($0 - 1) && !isNameWord($0 + 1) }
  }

  private func mentions(_ word: Int) -> some Sequence<Int> {
    document.capitals.tokens(of: document.tokens[word].key)
  }

  private func isNameWord(_ index: Int) -> Bool {
    document.kind(index) == .word && document.isCapital(index)
  }

  /// How many words of a run stand at another place too.
  private func shared(_ run: TokenRange, from other: Int) -> Int {
    run.indices.first {
      let index = other + $0 - run.lowerBound
      return document.kind(index) != .word || !document.isCapital(index)
        || document.tokens[index].key != document.tokens[$0].key
    }.map { $0 - run.lowerBound } ?? run.count
  }

  /// Whether the words before are an organisation's: "Kementerian Kesehatan Tavoria".
  private func ownsOrganisation(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let form = document.formStart(index - 1)
    return document.role(form) == .organisation || document.has(form, .field)
  }
}
