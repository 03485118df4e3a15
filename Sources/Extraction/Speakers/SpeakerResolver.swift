import ClaimModel
import LanguagePacks

/// Turns the speaker phrases of a document's drafts, in text order, into speakers.
///
/// Whatever the text does not settle stays unknown.
struct SpeakerResolver {
  let document: DocumentContext
  private var roster = Roster()
  /// The speakers of the statements so far, resolved, in order.
  private var last: Speaker?
  /// The last speaker who spoke through a document ("in a statement").
  private var lastWithMedium: Speaker?
  /// The organisations that have spoken, in order.
  private var organisations: [Speaker] = []
  /// Who answers in an interview.
  private var interviewee: Speaker?
  /// The first token after the sentence of the last statement.
  private var storyStart = 0
  private var notedUpTo = 0
  private let acronyms: Acronyms

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

  /// The person who is the subject of the sentence before, when nobody has spoken since it began:
  /// "Bupati Rahmat meninjau tanggul. "…," katanya."
  private mutating func subject(
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
  private mutating func interviewed(_ draft: Draft) -> Speaker? {
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
  private func name(before token: Int) -> TokenRange? {
    if let entity = roster.latest(before: token, gender: .none, people: true) {
      return roster.entities[entity].mention
    }
    var found: TokenRange?
    for run in CapitalRuns(0..<token, document) where run.count == 2 {
      if run.allSatisfy({ document.tokens[$0].sense < 0 }) { found = run }
    }
    return found
  }

  /// The speaker before, under another reason.
  private func carried(
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

  private mutating func resolve(_ range: TokenRange, _ draft: Draft) -> Speaker {
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

  private mutating func pronoun(_ phrase: NamePhrase, _ mention: ByteRange, _ draft: Draft)
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
  private func isNewer(_ entity: Int, than previous: Speaker) -> Bool {
    guard previous.kind != .person || roster.entities[entity].name != previous.resolved else {
      return false
    }
    return previous.kind == .organisation || previous.kind == .document
  }

  private func named(_ entity: Int, _ mention: ByteRange, _ reason: SpeakerResolution) -> Speaker {
    let entity = roster.entities[entity]
    let antecedent = document.bytes(entity.mention)
    return Speaker(
      mention: mention, resolved: entity.name,
      kind: entity.kind == .unknown ? .person : entity.kind,
      resolution: reason, antecedent: mention.contains(antecedent) ? nil : antecedent)
  }

  private mutating func person(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
    guard let entity = roster.note(phrase, document) else { return described(phrase, mention) }
    let isFull = roster.entities[entity].mention.count <= phrase.name.count
    return named(entity, mention, isFull ? .named : .shortName)
  }

  /// "juru bicaranya" speaks for the person before; "juru bicara X Y" is Y for X.
  private mutating func spokesperson(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
    let owner = SpokespersonFor.find(phrase, document)
    if owner == nil, let known = knownSpokesperson(phrase) { return named(known, mention, .role) }
    var speaker = Speaker(mention: mention, kind: .spokesperson, resolution: .description)
    if !phrase.name.isEmpty, phrase.name != owner, roster.note(phrase, document) != nil {
      speaker.resolved = Roster.name(phrase.name, document)
      speaker.resolution = .named
    }
    if let owner {
      speaker.onBehalfOf = document.text(owner)
      speaker.onBehalfOfRange = document.bytes(owner)
    } else if SpokespersonFor.hasClitic(phrase, document),
      let entity = roster.latest(before: phrase.range.lowerBound, gender: .none, people: true)
    {
      speaker.onBehalfOf = roster.entities[entity].name
      speaker.onBehalfOfRange = document.bytes(roster.entities[entity].mention)
      speaker.resolution = .clitic
    }
    if speaker.resolved == nil {
      speaker.resolved = SpokespersonFor.title(phrase, document, owner: speaker.onBehalfOf)
    }
    return speaker
  }

  /// "Sözcü", "the spokesman": the one named before.
  private func knownSpokesperson(_ phrase: NamePhrase) -> Int? {
    guard phrase.name.isEmpty, phrase.range.count <= 2, let role = phrase.role,
      !SpokespersonFor.hasClitic(phrase, document)
    else { return nil }
    return roster.entity(withRole: document.roleKey(role))
  }

  /// "pernyataan itu", "the statement", "the report".
  private func refersBack(_ range: TokenRange) -> Bool {
    range.contains {
      document.value(of: .determiner, at: $0) == .demonstrative
        || document.value(of: .determiner, at: $0) == .definite
    }
  }

  /// Turkish has no article: "Açıklamada" alone is the statement just mentioned.
  private func isBareDocument(_ range: TokenRange) -> Bool {
    document.language.order == .sov && document.after(range.lowerBound) >= range.upperBound
  }

  /// "Kementerian mengeluarkan pernyataan. Pernyataan itu menyebut …"
  private mutating func issuer(before token: Int) -> Speaker? {
    guard let range = StorySubject(document: document).before(token, notBefore: 0) else {
      return nil
    }
    let phrase = NamePhrase(range, document)
    if phrase.isPronoun || phrase.kind == .document { return nil }
    return phrase.kind == .person && !phrase.name.isEmpty
      ? person(phrase, document.bytes(range)) : described(phrase, document.bytes(range))
  }

  private mutating func documentSpeaker(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
    if refersBack(phrase.range) || isBareDocument(phrase.range),
      let issuer = lastWithMedium ?? last ?? issuer(before: phrase.range.lowerBound)
    {
      var speaker = issuer
      speaker.antecedent = issuer.mention ?? issuer.antecedent
      speaker.mention = mention
      speaker.resolution = .document
      speaker.medium = mention
      return speaker
    }
    return Speaker(
      mention: mention, resolved: document.text(phrase.range), kind: .document,
      resolution: .description, medium: mention)
  }

  /// "BPS" after "Badan Pusat Statistik (BPS)".
  private func spelledOut(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    let short = phrase.name.isEmpty ? phrase.range : phrase.name
    guard short.count == 1, let full = acronyms.name(short.lowerBound, document),
      !phrase.range.overlaps(full)
    else { return nil }
    return Speaker(
      mention: mention, resolved: Roster.name(full, document), kind: .organisation,
      resolution: .shortName, antecedent: document.bytes(full))
  }

  /// "the group", "kementerian tersebut", "polis": the organisation that spoke last, when the noun can
  /// mean it.
  private func organisationReference(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    guard phrase.name.isEmpty, let role = phrase.role,
      phrase.kind == .organisation || phrase.kind == .group, phrase.range.count <= 3,
      var speaker = organisation(meantBy: role, phrase)
    else { return nil }
    let previous = speaker
    speaker.antecedent = previous.mention ?? previous.antecedent
    speaker.mention = mention
    speaker.resolution = .role
    speaker.medium = nil
    return speaker
  }

  /// The organisation that spoke last, when its name shares the noun or the noun fits any; else, for a
  /// noun that always stands for another ("grup"), the latest that spoke at all.
  private func organisation(meantBy role: Int, _ phrase: NamePhrase) -> Speaker? {
    let standsIn = document.has(role, .standIn)
    let fitsAny = phrase.range.count <= 2 && (refersBack(phrase.range) || standsIn)
    if let last, last.kind == .organisation, let name = last.resolved, !isPlural(last) {
      return sharesHead(role, name) || fitsAny ? last : nil
    }
    return standsIn && phrase.kind == .organisation
      ? organisations.last { !isDescribed($0) } : nil
  }

  /// An organisation whose name says what it is ("Londra Polisi") is not called "grup".
  private func isDescribed(_ speaker: Speaker) -> Bool {
    guard let name = speaker.resolved, !name.isEmpty else { return true }
    let folded = document.language.lexicon.folding.fold(name)
    let start = folded.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    return document.language.roleOfInflected(folded.span.extracting(start..<folded.count)) != nil
  }

  /// "kampanya grupları": several organisations are not what "grup" stands for.
  private func isPlural(_ speaker: Speaker) -> Bool {
    let language = document.language
    guard language.order == .sov, let name = speaker.resolved else { return false }
    return language.nounEndings.isPlural(language.lexicon.folding.fold(name).span)
  }

  /// Whether a word of a name begins like a role word.
  private func sharesHead(_ role: Int, _ name: String) -> Bool {
    let folding = document.language.lexicon.folding
    let head = folding.fold(document.text(role..<role + 1)).prefix(5)
    return folding.fold(name).split(separator: UInt8(ascii: " ")).contains {
      $0.starts(with: head)
    }
  }

  /// "the minister", "Presiden": the latest person with that role.
  private mutating func roleReference(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    guard phrase.name.isEmpty, phrase.kind == .person, phrase.range.count <= 3,
      let role = phrase.role,
      let entity = roster.entity(withRole: document.roleKey(role))
    else { return nil }
    roster.see(entity, at: phrase.range.lowerBound)
    return named(entity, mention, .role)
  }

  private mutating func described(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
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
