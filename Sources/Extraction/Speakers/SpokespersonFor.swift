import LanguagePacks

/// Whom a spokesperson speaks for.
enum SpokespersonFor {
  /// The words between the role and the spokesperson's own name: "juru bicara [PBB] Andi",
  /// "[White House] spokesman Smith", "spokeswoman for [the ministry]".
  static func find(_ phrase: NamePhrase, _ document: DocumentContext) -> TokenRange? {
    guard let role = phrase.role else { return nil }
    let before = phrase.range.lowerBound..<role
    let after = document.after(role)..<max(document.after(role), phrase.range.upperBound)
    if document.language.order == .sov || document.language.sharesForms,
      let owner = before.isEmpty ? nil : trimmed(before, document)
    {
      return owner
    }
    guard let first = after.first else { return nil }
    if document.has(first, .preposition),
      let owner = untilComma(first + 1..<after.upperBound, document)
    {
      return trimmed(owner, document)
    }
    guard !document.language.roleSuffix.isEmpty else { return nil }
    let comma = after.first { document.kind($0) == .comma } ?? after.upperBound
    let name = phrase.name.isEmpty ? after.upperBound : phrase.name.lowerBound
    let end = max(after.lowerBound, min(comma, name))
    return trimmed(withoutTitles(after.lowerBound..<end, document), document)
  }

  /// "juru bicaranya": the form ends in the possessive clitic of the language.
  static func hasClitic(_ phrase: NamePhrase, _ document: DocumentContext) -> Bool {
    guard let role = phrase.role else { return false }
    let suffix = document.language.roleSuffix
    return !suffix.isEmpty && document.stem(document.after(role) - 1).hasEnding(suffix)
      || phrase.range.contains { document.has($0, .possessive) }
  }

  /// "juru bicara Antonio Guterres": a spokesperson without a name is kept by title and principal.
  static func title(_ phrase: NamePhrase, _ document: DocumentContext, owner: String?) -> String {
    guard let role = phrase.role else { return document.text(phrase.range) }
    guard let owner, hasClitic(phrase, document) else { return SpeakerName.of(phrase, document) }
    var title = document.text(role..<document.after(role))
    let suffix = String(decoding: document.language.roleSuffix, as: UTF8.self)
    guard !suffix.isEmpty else {
      return document.language.sharesForms ? "\(owner)'s \(title)" : "\(owner) \(title)"
    }
    if title.hasSuffix(suffix) { title.removeLast(suffix.count) }
    return "\(title) \(owner)"
  }

  /// "Polda Metro Jaya Komisaris Besar": what stands before the name may be a rank.
  private static func withoutTitles(_ range: TokenRange, _ document: DocumentContext) -> TokenRange
  {
    let title = range.dropFirst().first {
      document.isCapital($0) && !document.has($0, .givenName)
        && (document.has($0, .honorific) || document.role($0) == .person)
    }
    return range.lowerBound..<(title ?? range.upperBound)
  }

  private static func untilComma(_ range: TokenRange, _ document: DocumentContext) -> TokenRange? {
    let end = range.first { document.kind($0) == .comma } ?? range.upperBound
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  private static func trimmed(_ range: TokenRange, _ document: DocumentContext) -> TokenRange? {
    var range = range
    while let first = range.first,
      document.kind(first) != .word || document.has(first, .determiner)
        || document.has(first, [.possessive, .conjunction])
    {
      range = range.dropFirst()
    }
    while let last = range.last,
      document.kind(last) != .word || document.has(last, [.preposition, .conjunction])
    {
      range = range.dropLast()
    }
    return range.isEmpty ? nil : range
  }
}
