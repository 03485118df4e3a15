import ClaimModel
import LanguagePacks

/// Turns the speaker phrases of a document's drafts, in text order, into speakers.
///
/// Whatever the text does not settle stays unknown.
struct SpeakerResolver {
  let document: DocumentContext
  var roster = Roster()
  /// The speakers of the statements so far, resolved, in order.
  var last: Speaker?
  /// The last speaker who spoke through a document ("in a statement").
  var lastWithMedium: Speaker?
  /// The organisations that have spoken, in order.
  var organisations: [Speaker] = []
  /// Who answers in an interview.
  var interviewee: Speaker?
  /// The first token after the sentence of the last statement.
  var storyStart = 0
  private var notedUpTo = 0
  let acronyms: Acronyms

  init(_ document: DocumentContext) {
    self.document = document
    acronyms = Acronyms(document)
  }

  /// Returns the speaker of a draft; call in text order.
  mutating func resolve(_ draft: Draft) -> Speaker? {
    let position = draft.speaker.range?.lowerBound ?? draft.cue?.range.lowerBound ?? draft.start
    noteNames(upTo: position)
    var speaker = speaker(draft)
    if speaker?.medium == nil { speaker?.medium = Medium.find(draft, document) }
    if let found = speaker, found.kind != .unknown, !isRelative(draft) {
      remember(found)
      storyStart = max(storyStart, draft.sentence.upperBound)
    }
    return speaker
  }

  /// Who speaks in a relative clause is not whom the next pronoun means.
  private func isRelative(_ draft: Draft) -> Bool {
    if case .relative = draft.speaker { true } else { false }
  }

  private mutating func remember(_ speaker: Speaker) {
    last = speaker
    if speaker.kind == .organisation { organisations.append(speaker) }
    if speaker.medium != nil || speaker.kind == .document { lastWithMedium = speaker }
  }

  private mutating func speaker(_ draft: Draft) -> Speaker? {
    switch draft.speaker {
    case .none: return nil
    case .phrase(let range): return resolve(range, draft)
    case .relative(let pronoun, let antecedent):
      var speaker = resolve(antecedent, draft)
      speaker.antecedent = speaker.mention
      speaker.mention = document.bytes(pronoun.lowerBound..<pronoun.lowerBound + 1)
      return speaker
    case .clitic:
      return subject(before: draft.sentence.lowerBound, .clitic, mention: nil)
        ?? carried(.clitic, mention: nil, draft)
    case .inherited where draft.rule == .interview: return interviewed(draft)
    case .inherited: return carried(.continuation, mention: nil, draft)
    case .shared: return carried(.continuation, mention: nil, draft)
    }
  }

  /// The speaker before, under another reason.
  func carried(
    _ reason: SpeakerResolution, mention: ByteRange?, _ draft: Draft
  ) -> Speaker? {
    guard var speaker = last else {
      return Speaker(mention: mention, kind: .unknown, resolution: .unknown)
    }
    speaker.antecedent = speaker.mention ?? speaker.antecedent
    speaker.mention = mention
    speaker.resolution = reason
    if reason == .clitic { speaker.medium = nil }
    return speaker
  }

  mutating func resolve(_ range: TokenRange, _ draft: Draft) -> Speaker {
    let phrase = NamePhrase(range, document)
    let mention = document.mention(range)
    if phrase.isPronoun { return pronoun(phrase, mention, draft) }
    switch phrase.kind {
    case .document where phrase.name.isEmpty || refersBack(range):
      return documentSpeaker(phrase, mention)
    case .spokesperson: return spokesperson(phrase, mention)
    default: break
    }
    if let full = spelledOut(phrase, mention) { return full }
    if !phrase.name.isEmpty, phrase.kind == .person { return person(phrase, mention) }
    if let back = organisationReference(phrase, mention) { return back }
    if let back = roleReference(phrase, mention) { return back }
    return described(phrase, mention)
  }

  func named(_ entity: Int, _ mention: ByteRange, _ reason: SpeakerResolution) -> Speaker {
    let entity = roster.entities[entity]
    let antecedent = document.bytes(entity.mention)
    return Speaker(
      mention: mention, resolved: entity.name,
      kind: entity.kind == .unknown ? .person : entity.kind,
      resolution: reason, antecedent: mention.contains(antecedent) ? nil : antecedent)
  }

  mutating func person(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
    guard let entity = roster.note(phrase, document) else { return described(phrase, mention) }
    let isFull = roster.entities[entity].mention.count <= phrase.name.count
    return named(entity, mention, isFull ? .named : .shortName)
  }

  /// "the minister", "Presiden": the latest person with that role.
  private mutating func roleReference(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    guard phrase.name.isEmpty, phrase.kind == .person, phrase.range.count <= 3,
      let role = phrase.role,
      let entity = roster.entity(
        withRole: document.roleKey(role), offices: Roster.offices(phrase, document))
    else { return nil }
    roster.see(entity, at: phrase.range.lowerBound)
    return named(entity, mention, .role)
  }

  mutating func described(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
    if !phrase.name.isEmpty, phrase.kind == .organisation || phrase.kind == .unknown {
      roster.note(phrase, document)
    }
    let isNamed = !phrase.name.isEmpty
    return Speaker(
      mention: mention, resolved: SpeakerName.of(phrase, document),
      kind: phrase.kind == .unknown ? (isNamed ? .organisation : .group) : phrase.kind,
      resolution: isNamed ? .named : .description)
  }

  /// Notes the names the story gives before a token, so that short forms and pronouns find them.
  private mutating func noteNames(upTo token: Int) {
    guard token > notedUpTo else { return }
    for run in CapitalRuns(notedUpTo..<token, document) {
      guard
        run.contains(where: { document.has($0, .givenName) })
          || run.lowerBound > 0 && document.role(run.lowerBound - 1) == .person
      else { continue }
      var start = run.lowerBound
      while start > 0, run.lowerBound - start < 6, document.kind(start - 1) == .word,
        document.isCapital(start - 1) || document.role(start - 1) != nil
      {
        start -= 1
      }
      let phrase = NamePhrase(start..<run.upperBound, document)
      if phrase.kind == .person || phrase.kind == .spokesperson { roster.note(phrase, document) }
    }
    notedUpTo = token
  }
}
