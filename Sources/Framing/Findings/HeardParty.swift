import LanguagePacks

/// One party over all documents of a comparison, whatever each calls it.
package struct HeardParty: Hashable, Sendable {
  package var party: VoiceParty
  /// What it is called, each name once.
  package private(set) var names: [String]
  /// Its share of each document, in the comparison's order of documents; nil where it is not heard.
  package private(set) var shares: [VoiceShare?]

  /// In how many documents it is heard.
  package var documents: Int { shares.count { $0 != nil } }
  package var words: Int { shares.reduce(0) { $0 + ($1?.words ?? 0) } }

  /// Returns the parties that the lexicon holds for one: institutions of one kind and place, persons whose
  /// names have the same words. Without a lexicon equal names are one party. The documents' own voice comes
  /// first, then who is heard most; those who could not be told come last.
  static func all(in comparison: Comparison, names lexicon: NameLexicon?) -> [HeardParty] {
    let documents = comparison.orderedDocuments.map(\.id)
    let columns = Dictionary(
      documents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var parties: [HeardParty] = []
    var places: [PartyKey: Int] = [:]
    let heard = comparison.orderedDocuments.flatMap(comparison.voices)
    for share in heard where share.claims > 0 {
      guard let column = columns[share.document] else { continue }
      let key = PartyKey(share.party, lexicon)
      let place = places[key] ?? parties.count
      places[key] = place
      if place == parties.count {
        parties.append(
          HeardParty(
            party: share.party, names: [], shares: Array(repeating: nil, count: documents.count)))
      }
      parties[place].add(share, at: column)
    }
    return parties.enumerated().sorted {
      ($0.element.rank, $1.element.words, $0.offset) < (
        $1.element.rank, $0.element.words, $1.offset
      )
    }.map(\.element)
  }

  private var rank: Int {
    switch party {
    case .outlet: 0
    case .speaker: 1
    case .unresolved: 2
    }
  }

  /// Two names of one document may be one party.
  private mutating func add(_ share: VoiceShare, at column: Int) {
    if case .speaker(let name) = share.party, !names.contains(name) { names.append(name) }
    guard var known = shares[column] else {
      shares[column] = share
      return
    }
    known.claims += share.claims
    known.words += share.words
    known.quotedWords += share.quotedWords
    known.percent += share.percent
    known.firstPosition = min(known.firstPosition, share.firstPosition)
    shares[column] = known
  }
}

/// What parties are told apart by.
private enum PartyKey: Hashable {
  case outlet
  case unresolved
  case person([String])
  case institution([[String]])
  case office([String], [String])
  case name(String)

  init(_ party: VoiceParty, _ lexicon: NameLexicon?) {
    switch party {
    case .outlet: self = .outlet
    case .unresolved: self = .unresolved
    case .speaker(let name): self = Self.speaker(name, lexicon)
    }
  }

  private static func speaker(_ name: String, _ lexicon: NameLexicon?) -> PartyKey {
    let plain = PartyKey.name(Folding.fold(name[...]))
    guard let lexicon, case let key = SpeakerKey(name, lexicon: lexicon), !key.isSpokesperson else {
      return plain
    }
    if key.isInstitution { return .institution(key.institutionKey) }
    if key.isOffice { return .office(key.roles.sorted(), key.places.sorted()) }
    return key.person.isEmpty ? plain : .person(key.person.sorted())
  }
}
