import ClaimModel
import LanguagePacks

/// "Four resolutions demand …": a count of documents says nothing; the outlet counts them.
enum CountedDocument {
  static func isSubject(_ speaker: SpeakerPhrase, _ context: SentenceContext) -> Bool {
    guard case .phrase(let range) = speaker, let first = range.first else { return false }
    let document = context.document
    if context.language.order == .sov { return isCountedHead(range, document) }
    let isNumber =
      document.kind(first) == .number
      || document.number(first).map { $0.kind == .unit || $0.kind == .magnitude } ?? false
    guard isNumber else { return false }
    let noun = range.dropFirst().first {
      document.kind($0) == .word && !document.has($0, [.preposition, .determiner, .possessive])
    }
    guard let noun else { return false }
    switch document.role(noun) {
    case .person, .group, .anonymous, .spokesperson, .organisation: return false
    default: return document.unit(noun) != .people
    }
  }

  /// "üç mahkeme kararı": where the head stands last, the number may stand anywhere before it.
  private static func isCountedHead(_ range: TokenRange, _ document: DocumentContext) -> Bool {
    guard let head = range.last(where: { document.kind($0) == .word }),
      document.role(document.formStart(head)) == .document
    else { return false }
    return range.contains { index in
      document.kind(index) == .number
        || document.number(index).map { $0.kind == .unit || $0.kind == .magnitude } ?? false
    }
  }
}
