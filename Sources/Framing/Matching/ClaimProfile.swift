import ClaimModel

/// What the matcher knows of one claim.
struct ClaimProfile {
  /// Indices into the comparison's documents and the document's claims.
  var document: Int
  var index: Int
  var id: String
  var language: String
  var claim: Claim
  var terms: [Term]
  /// Folded words of the resolved speaker's name.
  var speaker: Set<String>
  /// 0 to 1: where the claim starts in its text.
  var position: Double

  /// Returns the profiles of all claims, in the order of the documents.
  static func profiles(
    of documents: [ComparedDocument], options: ComparisonOptions
  ) -> [ClaimProfile] {
    let words = documents.map {
      WordScanner.words(
        of: $0.text, cutsSuffixes: options.apostropheLanguages.contains($0.language))
    }
    var census = NameCensus()
    words.forEach { census.count($0) }
    let places = foldedPlaces(options.places)
    return documents.indices.flatMap { number in
      let reader = TermReader(
        places: places, census: census, language: documents[number].language)
      return documents[number].claims.indices.map {
        profile($0, of: documents[number], number: number, words: words[number], reader: reader)
      }
    }
  }

  private static func profile(
    _ index: Int, of document: ComparedDocument, number: Int, words: [Word], reader: TermReader
  ) -> ClaimProfile {
    let compared = document.claims[index]
    let speaker = compared.claim.speaker?.resolved ?? ""
    return ClaimProfile(
      document: number, index: index, id: compared.id, language: document.language,
      claim: compared.claim, terms: reader.terms(of: compared.claim, in: words),
      speaker: Set(WordScanner.words(of: speaker, cutsSuffixes: false).map(\.folded)),
      position: Double(compared.start) / Double(max(1, document.text.utf8.count)))
  }

  private static func foldedPlaces(_ places: [String: String]) -> [String: String] {
    Dictionary(
      places.map { (Folding.fold(Substring($0.key)), $0.value) }.sorted { $0 < $1 },
      uniquingKeysWith: { first, _ in first })
  }
}
