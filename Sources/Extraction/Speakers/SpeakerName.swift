import LanguagePacks

/// The name under which an organisation, a group or a described person is kept: the phrase up to its
/// first comma or bracket, without articles and without the last word's inflection.
enum SpeakerName {
  static func of(_ phrase: NamePhrase, _ document: DocumentContext) -> String {
    var range = phrase.range
    let border = range.first {
      document.kind($0) == .comma || document.kind($0) == .open || document.has($0, .relative)
    }
    if let border, border > range.lowerBound { range = range.lowerBound..<border }
    while range.count > 1, let first = range.first, document.has(first, .determiner),
      document.language.sharesForms
    {
      range = range.dropFirst()
    }
    return Roster.name(range, document)
  }
}
