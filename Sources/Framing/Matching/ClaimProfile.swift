import ClaimModel

/// What the matcher knows of one claim, or of one sentence of a claim of several.
struct ClaimProfile {
  /// An index into the comparison's documents.
  var document: Int
  /// The claim's id, shared by all sentences of the claim.
  var id: String
  /// Where it stands among the profiles of its document, from 0.
  var place: Int
  var language: String
  var claim: Claim
  /// The part of the claim's content that is meant here.
  var content: [ByteRange]
  /// The quantities inside the content.
  var quantities: [Quantity]
  var terms: [Term]
  /// Folded words of the resolved speaker's name.
  var speaker: Set<String>
  /// 0 to 1: where the content starts in its text.
  var position: Double

  /// The content's length in bytes.
  var length: Int { content.reduce(0) { $0 + $1.count } }

  /// The keys of its numbers.
  var numbers: Set<String> { Set(terms.filter { $0.kind == .number }.map(\.key)) }

  /// Whether enough names, places and numbers stand in it to be found in another language.
  var carriesAcross: Bool {
    terms.count { $0.kind != .word && !$0.isSmall && !$0.isContinued } > 2
  }

  /// Returns whether two claims may have the same speaker.
  ///
  /// In one language one name must hold the other (*Marsh*, *Elena Marsh*), because ministries share
  /// most of their words; across languages one common word is enough.
  func sharesSpeaker(with other: ClaimProfile) -> Bool {
    if language != other.language { return !speaker.isDisjoint(with: other.speaker) }
    guard !speaker.isEmpty, !other.speaker.isEmpty else { return false }
    return speaker.isSubset(of: other.speaker) || other.speaker.isSubset(of: speaker)
  }
}

/// Makes the profiles of all claims of a comparison.
struct ProfileReader {
  let documents: [ComparedDocument]
  let options: ComparisonOptions

  /// Returns the profiles in the order of the documents and their claims.
  func profiles(_ book: inout BridgeBook) -> [ClaimProfile] {
    let words = documents.map {
      WordScanner.words(of: $0.text, cutsSuffixes: cutsSuffixes($0))
    }
    var census = NameCensus()
    words.forEach { census.count($0) }
    let places = Self.folded(options.places)
    return documents.indices.flatMap { number in
      let reader = TermReader(
        places: places, census: census, language: documents[number].language)
      return profiles(of: number, words: words[number], reader: reader, &book)
    }
  }

  private func profiles(
    of number: Int, words: [Word], reader: TermReader, _ book: inout BridgeBook
  ) -> [ClaimProfile] {
    let document = documents[number]
    var profiles: [ClaimProfile] = []
    for compared in document.claims {
      let pieces = SentenceSplitter.pieces(of: compared.claim.content, in: document.text)
      for piece in pieces {
        var profile = profile(compared, of: number, content: piece, isWhole: pieces.count == 1)
        profile.place = profiles.count
        profile.terms = reader.terms(
          of: piece, quantities: profile.quantities, in: words, &book)
        profiles.append(profile)
      }
    }
    return profiles
  }

  private func profile(
    _ compared: ComparedClaim, of number: Int, content: [ByteRange], isWhole: Bool
  ) -> ClaimProfile {
    let document = documents[number]
    let speaker = WordScanner.words(
      of: compared.claim.speaker?.resolved ?? "", cutsSuffixes: cutsSuffixes(document))
    let quantities = compared.claim.quantities.filter { quantity in
      isWhole || content.contains { $0.contains(quantity.range.start) }
    }
    let start = content.first?.start ?? compared.start
    return ClaimProfile(
      document: number, id: compared.id, place: 0, language: document.language,
      claim: compared.claim, content: content, quantities: quantities, terms: [],
      speaker: Set(speaker.map(\.folded)),
      position: Double(start) / Double(max(1, document.text.utf8.count)))
  }

  private func cutsSuffixes(_ document: ComparedDocument) -> Bool {
    options.apostropheLanguages.contains(document.language)
  }

  private static func folded(_ places: [String: String]) -> [String: String] {
    Dictionary(
      places.map { (Folding.fold(Substring($0.key)), $0.value) }.sorted { $0 < $1 },
      uniquingKeysWith: { first, _ in first })
  }
}
