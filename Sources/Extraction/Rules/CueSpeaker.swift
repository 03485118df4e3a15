import ClaimModel
import LanguagePacks

/// Decides who speaks by a verb cue whose content follows it.
struct CueSpeaker {
  private let context: SentenceContext
  /// The first token that belongs to the cue's clause.
  private let floor: Int
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext, floor: Int) {
    self.context = context
    self.floor = floor
  }

  /// Returns the cue with what its clause says of it, and the speaker; nil when the word is no cue here.
  func find(_ cue: CueMatch) -> (CueMatch, SpeakerPhrase)? {
    switch cue.tag {
    case .clitic: return introducesContent(cue) ? (cue, .clitic) : nil
    case .inverted: return InvertedCue.read(cue, context)
    case .participle: return participle(cue)
    case .passive: return PassiveCue.read(cue, context)
    default: break
    }
    if VerbGroup(cue, context).kind == .passive {
      return PassiveCue.read(cue, context)
    }
    return subject(cue) ?? shared(cue) ?? besides(cue)
  }

  /// "Dijelaskannya, …", "disebutnya bahwa …": elsewhere a form with -nya stands in a relative clause.
  private func introducesContent(_ cue: CueMatch) -> Bool {
    let next = cue.range.upperBound
    guard next < context.end else { return false }
    switch document.kind(next) {
    case .comma, .colon, .quote: return true
    default: return document.has(next, .complementiser)
    }
  }

  private func subject(_ cue: CueMatch) -> (CueMatch, SpeakerPhrase)? {
    guard let subject = SubjectFinder(context).subject(before: cue.range.lowerBound, floor: floor)
    else { return nil }
    if isGoverned(subject.verbStart) { return nil }
    var match = cue
    match.isNegated = subject.isNegated
    match.isConditional = subject.isConditional
    match.isSubordinate = subject.isSubordinate
    return (match, subject.phrase)
  }

  /// "istilah untuk [menyebut] lereng itu", "cara [menilai]": behind "to" or a preposition a verb in a
  /// language with verb prefixes has no subject.
  private func isGoverned(_ verb: Int) -> Bool {
    guard context.language.tellsVerbsByPrefix, verb > floor else { return false }
    let before = document.formStart(verb - 1)
    return document.has(before, [.infinitive, .preposition])
      && !document.has(before, [.auxiliary, .adverb, .time])
  }

  /// ", dan menambahkan bahwa"; "Dan menambahkan bahwa" opens a sentence of the speaker before.
  private func shared(_ cue: CueMatch) -> (CueMatch, SpeakerPhrase)? {
    guard isCoordinated(cue) else { return nil }
    if !context.drafts.isEmpty { return (cue, .shared) }
    return document.has(context.range.lowerBound, .conjunction) ? (cue, .inherited) : nil
  }

  /// "Rahmat pergi sambil berkata, "…"", "dengan mengatakan bahwa": the subject is that of the verb
  /// before.
  private func besides(_ cue: CueMatch) -> (CueMatch, SpeakerPhrase)? {
    let start = cue.range.lowerBound
    guard context.language.tellsVerbsByPrefix, start > floor, introducesContent(cue) else {
      return nil
    }
    let before = document.formStart(start - 1)
    guard document.has(before, [.conjunction, .preposition]), !document.has(before, .negation),
      case .phrase(let subject) = MainSubject.find(context, before: before)
    else { return nil }
    var match = cue
    match.isBesides = true
    return (match, .phrase(subject))
  }

  /// "Smith is saying", "supporters saying that", "…, saying that".
  private func participle(_ cue: CueMatch) -> (CueMatch, SpeakerPhrase)? {
    let start = cue.range.lowerBound
    guard start > context.range.lowerBound else { return nil }
    if VerbGroup(cue, context).kind == .progressive { return subject(cue) }
    if isAdjective(cue) { return nil }
    if let noun = nounBefore(start) { return (cue, .phrase(noun)) }
    let speaker = context.drafts.isEmpty ? MainSubject.find(context, before: start) : .shared
    return (cue, speaker)
  }

  /// "the opposing view", "includes damning papers": an -ing form between a verb or an article and a noun.
  private func isAdjective(_ cue: CueMatch) -> Bool {
    let before = cue.range.lowerBound - 1
    let next = cue.range.upperBound
    guard context.language.sharesForms, next < context.end else { return false }
    if document.has(before, .possessive) || document.has(before, .determiner),
      !document.has(before, .pronoun)
    {
      return true
    }
    let opensObject: WordClasses = [
      .determiner, .possessive, .pronoun, .pronounOther, .complementiser, .infinitive, .preposition,
      .interrogative, .time, .adverb,
    ]
    return Predicate(context).isFinite(before) && document.kind(next) == .word
      && !document.isCapital(next) && !document.has(next, opensObject)
  }

  /// "footage of Clinton saying", "supporters warning that": the noun phrase the participle belongs to,
  /// when it opens the clause or follows "of". An object that says something is its sender's word.
  private func nounBefore(_ participle: Int) -> TokenRange? {
    guard context.language.sharesForms else { return nil }
    let start = SubjectFinder(context).phraseStart(endingAt: participle, floor: floor)
    guard start < participle, Plausibility.canSpeak(.phrase(start..<participle), context) else {
      return nil
    }
    let opens = start == context.range.lowerBound
    return opens ? start..<participle : personBehindOf(start..<participle)
  }

  private func personBehindOf(_ phrase: TokenRange) -> TokenRange? {
    guard
      let of = phrase.last(where: { document.value(of: .preposition, at: $0) == .of }),
      of + 1 < phrase.upperBound
    else { return nil }
    let owner = of + 1..<phrase.upperBound
    return NamePhrase(owner, document).kind == .person ? owner : nil
  }

  /// ", dan menambahkan bahwa", "and added": only a conjunction and adverbs stand before the cue.
  private func isCoordinated(_ cue: CueMatch) -> Bool {
    var sawConjunction = false
    for index in floor..<cue.range.lowerBound {
      if document.has(index, .conjunction) {
        sawConjunction = true
      } else if document.kind(index) != .comma,
        !document.has(index, [.adverb, .auxiliary, .negation, .time, .linking, .subordinator])
      {
        sawConjunction = false
      }
    }
    return sawConjunction
  }
}
