import ClaimModel
import LanguagePacks

/// Verbs of showing: a factive cue whose usual complement is an object, like *menunjukkan*. A survey
/// says what it shows; a person or a firm who shows something does it.
enum Evidence {
  /// Whether a speaker can say something by a cue; true for every other cue.
  static func admits(
    _ speaker: SpeakerPhrase, by cue: CueMatch, _ context: SentenceContext
  ) -> Bool {
    let entry = context.entry(cue)
    guard context.language.tellsVerbsByPrefix, entry.cueClass == .factive, entry.usual == .object,
      case .phrase(let range) = speaker
    else { return true }
    return range.contains { context.document.role($0) == .document }
  }
}
