import ClaimModel
import LanguagePacks

/// Whom a pronoun or a clitic means, and who answers in an interview.
extension SpeakerResolver {
  /// The person who is the subject of the sentence before, when nobody has spoken since it began:
  /// "Bupati Rahmat meninjau tanggul. "…," katanya."
  mutating func subject(
    before token: Int, _ reason: SpeakerResolution, mention: ByteRange?
  ) -> Speaker? {
    guard let range = StorySubject(document: document).before(token, notBefore: storyStart) else {
      return nil
    }
    let phrase = NamePhrase(range, document)
    guard !phrase.isPronoun, !phrase.name.isEmpty, phrase.kind == .person else { return nil }
    var speaker = person(phrase, document.bytes(range))
    speaker.antecedent = speaker.mention
    speaker.mention = mention
    speaker.resolution = reason
    return speaker
  }

  /// Who answers: the person the story named last before the first question.
  mutating func interviewed(_ draft: Draft) -> Speaker? {
    if let interviewee { return interviewee }
    guard let paragraph = document.paragraphs.firstIndex(where: { $0.contains(draft.start) }),
      let question = Interview.question(before: paragraph, document),
      let name = name(before: question)
    else { return carried(.continuation, mention: nil, draft) }
    interviewee = Speaker(
      mention: nil, resolved: Roster.name(name, document), kind: .person,
      resolution: .continuation, antecedent: document.bytes(name))
    return interviewee
  }

  /// The latest person named before a token; else the latest name of two words that nothing tells to be
  /// a place or an organisation.
  func name(before token: Int) -> TokenRange? {
    if let entity = roster.latest(before: token, gender: .none, people: true) {
      return roster.entities[entity].mention
    }
    var found: TokenRange?
    for run in CapitalRuns(0..<token, document) where run.count == 2 {
      if run.allSatisfy({ document.tokens[$0].sense < 0 }) { found = run }
    }
    return found
  }

  mutating func pronoun(_ phrase: NamePhrase, _ mention: ByteRange, _ draft: Draft)
    -> Speaker
  {
    let isPerson = !phrase.isPlural && phrase.gender != .thing
    if isPerson, phrase.gender == .person,
      let subject = subject(before: draft.sentence.lowerBound, .pronoun, mention: mention)
    {
      return subject
    }
    if let previous = last, isPerson == (previous.kind != .group) {
      let entity = roster.latest(
        before: phrase.range.lowerBound, gender: phrase.gender, people: isPerson)
      if let entity, isNewer(entity, than: previous) { return named(entity, mention, .pronoun) }
      var speaker = previous
      speaker.antecedent = previous.mention ?? previous.antecedent
      speaker.mention = mention
      speaker.resolution = .pronoun
      speaker.medium = nil
      return speaker
    }
    if let entity = roster.latest(
      before: phrase.range.lowerBound, gender: phrase.gender, people: isPerson)
    {
      return named(entity, mention, .pronoun)
    }
    return Speaker(mention: mention, kind: .unknown, resolution: .unknown)
  }

  /// Whether an entity was the subject of a sentence since the previous speaker spoke.
  func isNewer(_ entity: Int, than previous: Speaker) -> Bool {
    guard previous.kind != .person || roster.entities[entity].name != previous.resolved else {
      return false
    }
    return previous.kind == .organisation || previous.kind == .document
  }
}
