import ClaimModel
import LanguagePacks

/// A statement as a rule finds it: token ranges, the speaker not yet resolved.
struct Draft {
  var rule: RuleID
  var content: [TokenRange]
  var cue: CueMatch?
  var speaker: SpeakerPhrase
  var flags: [ClaimFlag] = []
  /// The sentence it was read from.
  var sentence: TokenRange

  /// Content, cue and speaker begin here.
  var start: Int { content.first?.lowerBound ?? sentence.lowerBound }

  /// The first token after content, cue and speaker.
  var end: Int {
    var end = max(cue?.range.upperBound ?? 0, speaker.range?.upperBound ?? 0)
    for range in content { end = max(end, range.upperBound) }
    return end
  }
}

/// A cue in the text: its tokens and what the lexicon says of it.
struct CueMatch {
  var range: TokenRange
  /// Index into `Language.cues`.
  var entry: Int
  var tag: CueTag
  var isNegated = false
  var isConditional = false
  /// Its clause hangs on a subordinator.
  var isSubordinate = false
  /// It tells what the subject of another verb does besides: "sambil berkata".
  var isBesides = false
  /// Where a speaker that follows the cue ends: "dikatakan [oleh Andi] bahwa".
  var agentEnd: Int?

  /// The first token that can be its complement.
  var complementStart: Int { agentEnd ?? range.upperBound }
}

/// Who a rule says is speaking, as words.
enum SpeakerPhrase {
  /// A noun phrase or a pronoun.
  case phrase(TokenRange)
  /// A relative pronoun and the noun phrase it stands for.
  case relative(pronoun: TokenRange, antecedent: TokenRange)
  /// Inside the cue: Indonesian -nya.
  case clitic
  /// Whoever spoke last.
  case inherited
  /// The speaker of the statement before in the same sentence.
  case shared
  /// Nobody is named.
  case none
}
