import LanguagePacks

/// The runs of capitalised words in a range, in order: proper names with their particles and initials.
struct CapitalRuns: Sequence, IteratorProtocol {
  private let range: TokenRange
  private let document: DocumentContext
  private var index: Int

  init(_ range: TokenRange, _ document: DocumentContext) {
    self.range = range
    self.document = document
    index = range.lowerBound
  }

  mutating func next() -> TokenRange? {
    while index < range.upperBound {
      let start = index
      index += 1
      guard startsName(start) else { continue }
      while index < range.upperBound, continues(index) { index += 1 }
      return start..<index
    }
    return nil
  }

  private func startsName(_ index: Int) -> Bool {
    guard document.kind(index) == .word, document.isCapital(index) else { return false }
    if isTitle(index) { return false }
    if document.language.order == .sov, document.isSurname(index) { return true }
    if isRoleForm(index), !document.has(index, .givenName) { return false }
    return !document.has(index, [.honorific, .determiner, .pronoun, .preposition, .linking])
  }

  /// A role as the lexicon has it; "Bakanlığına" may be part of a name.
  private func isRoleForm(_ index: Int) -> Bool {
    document.tokens[index].sense >= 0 && document.role(index) != nil
  }

  /// Turkish puts titles, capitals and all, between an organisation's name and a person's: "Çin
  /// Dışişleri Bakanlığı Sözcüsü Lin Jian". So do Indonesian ranks: "Kapolres Sidoagung AKBP Ratna".
  private func isTitle(_ index: Int) -> Bool {
    if document.language.tellsVerbsByPrefix {
      return document.has(index, .honorific) && !document.has(index, .givenName)
    }
    guard document.language.order == .sov, !document.has(index, .givenName),
      !document.isSurname(index)
    else { return false }
    let form = document.formStart(index)
    guard document.tokens[form].sense >= 0 else { return false }
    switch document.role(form) {
    case .person, .spokesperson: return true
    default: return false
    }
  }

  private func continues(_ index: Int) -> Bool {
    switch document.kind(index) {
    case .word:
      if isTitle(index) { return false }
      if document.isNameWord(index) { return true }
      return document.has(index, .nameParticle) && index + 1 < range.upperBound
        && document.isCapital(index + 1)
    case .period:
      return index + 1 < range.upperBound && document.isCapital(index + 1)
        && document.tokens[index - 1].end - document.tokens[index - 1].start <= 2
    default: return false
    }
  }
}
