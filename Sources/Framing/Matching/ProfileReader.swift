import ClaimModel

/// Makes the profiles of all claims of a comparison.
struct ProfileReader {
  let documents: [ComparedDocument]
  let words: DocumentWords
  let options: ComparisonOptions

  /// Returns the profiles in the order of the documents and their claims.
  func profiles(_ book: inout BridgeBook) -> [ClaimProfile] {
    var census = NameCensus()
    words.all.forEach { census.count($0) }
    return documents.indices.flatMap { number in
      let reader = TermReader(
        places: options.foldedPlaces, census: census, language: documents[number].language)
      return profiles(of: number, reader: reader, &book)
    }
  }

  private func profiles(
    of number: Int, reader: TermReader, _ book: inout BridgeBook
  ) -> [ClaimProfile] {
    let document = documents[number]
    let length = Double(max(1, document.text.utf8.count))
    var profiles: [ClaimProfile] = []
    for compared in document.claims {
      let pieces = SentenceSplitter.pieces(of: compared.claim.content, in: document.text)
      let speaker = speaker(of: compared, document)
      for piece in pieces {
        let quantities = compared.claim.quantities.filter { quantity in
          pieces.count == 1 || piece.contains { $0.contains(quantity.range.start) }
        }
        profiles.append(
          ClaimProfile(
            document: number, compared: compared, place: profiles.count,
            language: document.language, content: piece, quantities: quantities,
            terms: reader.terms(of: piece, quantities: quantities, in: words.all[number], &book),
            speaker: speaker,
            position: Double(piece.first?.start ?? compared.start) / length))
      }
    }
    return profiles
  }

  private func speaker(of compared: ComparedClaim, _ document: ComparedDocument) -> Set<String> {
    guard let name = compared.claim.speaker?.resolved else { return [] }
    return Set(words.scan(name, language: document.language).map(\.folded))
  }
}
