import ClaimModel

/// Makes the profiles of all claims of a comparison.
struct ProfileReader {
  let documents: [ComparedDocument]
  let words: DocumentWords
  let options: ComparisonOptions
  private var readers: [String: TermReader] = [:]
  private var speakers: [SpeakerName: Set<String>] = [:]

  private struct SpeakerName: Hashable {
    var language: String
    var name: String
  }

  init(documents: [ComparedDocument], words: DocumentWords, options: ComparisonOptions) {
    self.documents = documents
    self.words = words
    self.options = options
  }

  /// Returns the profiles of all documents, in the order of their claims.
  mutating func profiles(_ book: inout TermBook) -> [ClaimProfile] {
    documents.indices.flatMap { profiles(of: $0, &book) }
  }

  /// Returns the profiles of a document's claims; documents are to be read in their order.
  mutating func profiles(of number: Int, _ book: inout TermBook) -> [ClaimProfile] {
    let language = documents[number].language
    var reader =
      readers.removeValue(forKey: language)
      ?? TermReader(language: language, options: options, words: words.count)
    defer { readers[language] = reader }
    return profiles(of: number, &reader, &book)
  }

  private mutating func profiles(
    of number: Int, _ reader: inout TermReader, _ book: inout TermBook
  ) -> [ClaimProfile] {
    let document = documents[number]
    let length = Double(max(1, document.text.utf8.count))
    var profiles: [ClaimProfile] = []
    for compared in document.claims {
      let pieces = SentenceSplitter.pieces(of: compared.claim.content, in: document.text)
      let speaker = speaker(of: compared, document)
      for (place, piece) in pieces.enumerated() {
        let quantities = compared.claim.quantities.filter { quantity in
          pieces.count == 1 || piece.contains { $0.contains(quantity.range.start) }
        }
        profiles.append(
          ClaimProfile(
            document: number, compared: compared, place: profiles.count,
            language: document.language, content: piece, quantities: quantities,
            terms: reader.terms(of: piece, quantities: quantities, in: number, words, &book),
            speaker: speaker,
            position: Double(piece.first?.start ?? compared.start) / length,
            meaning: pieces.count == compared.meanings.count ? compared.meanings[place] : nil))
      }
    }
    return profiles
  }

  private mutating func speaker(
    of compared: ComparedClaim, _ document: ComparedDocument
  ) -> Set<String> {
    guard let name = compared.claim.speaker?.resolved else { return [] }
    let key = SpeakerName(language: document.language, name: name)
    if let known = speakers[key] { return known }
    let folded = Set(words.scan(name, language: document.language).map(\.folded))
    speakers[key] = folded
    return folded
  }
}
