import ClaimModel
import LanguagePacks

/// "Four resolutions demand …": a count of documents says nothing; the outlet counts them.
enum CountedDocument {
  static func isSubject(_ speaker: SpeakerPhrase, _ context: SentenceContext) -> Bool {
    guard case .phrase(let range) = speaker, let first = range.first else { return false }
    let document = context.document
    let isNumber = document.kind(first) == .number
      || document.sense(first)?.number.map { $0.kind == .unit || $0.kind == .magnitude } ?? false
    guard isNumber else { return false }
    return !range.dropFirst().contains {
      switch document.role($0) {
      case .person, .group, .anonymous, .spokesperson, .organisation: true
      default: document.sense($0)?.unit == .people
      }
    }
  }
}
