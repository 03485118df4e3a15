import ClaimModel
import LanguagePacks

/// Statements and spokespersons: who speaks through another.
extension SpeakerResolver {
  /// "juru bicaranya" speaks for the person before; "juru bicara X Y" is Y for X.
  mutating func spokesperson(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
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
  func knownSpokesperson(_ phrase: NamePhrase) -> Int? {
    guard phrase.name.isEmpty, phrase.range.count <= 2, let role = phrase.role,
      !SpokespersonFor.hasClitic(phrase, document)
    else { return nil }
    return roster.entity(withRole: document.roleKey(role))
  }

  /// "pernyataan itu", "the statement", "the report".
  func refersBack(_ range: TokenRange) -> Bool {
    range.contains {
      document.value(of: .determiner, at: $0) == .demonstrative
        || document.value(of: .determiner, at: $0) == .definite
    }
  }

  /// Turkish has no article: "Açıklamada" alone is the statement just mentioned.
  func isBareDocument(_ range: TokenRange) -> Bool {
    document.language.order == .sov && document.after(range.lowerBound) >= range.upperBound
  }

  /// "Kementerian mengeluarkan pernyataan. Pernyataan itu menyebut …"
  mutating func issuer(before token: Int) -> Speaker? {
    guard let range = StorySubject(document: document).before(token, notBefore: 0) else {
      return nil
    }
    let phrase = NamePhrase(range, document)
    if phrase.isPronoun || phrase.kind == .document { return nil }
    return phrase.kind == .person && !phrase.name.isEmpty
      ? person(phrase, document.bytes(range)) : described(phrase, document.bytes(range))
  }

  mutating func documentSpeaker(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker {
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
}
