import ClaimModel
import LanguagePacks

/// What the finders look at.
struct FindingContext {
  let documents: [ComparedDocument]
  let columns: [ComparisonColumn]
  let rows: [ComparisonRow]
  let meanings: MeaningReader
  let names: NameLexicon?
  /// Which text is laid beside the one it goes back to.
  let textPairs: [LineageMap.Pair]
  private let numberOfDocument: [String: Int]
  private let placeOfClaim: [String: (document: Int, claim: Int)]

  private static let finders: [@Sendable (FindingContext, ComparisonRow) -> [Finding]] = [
    QuantityFinder.find, OppositionFinder.find, PolarityFinder.find, DriftFinder.find,
    DenialFinder.find, AgencyFinder.find, CitationFinder.find, OriginFinder.find,
  ]

  init(
    documents: [ComparedDocument], words: DocumentWords, columns: [ComparisonColumn],
    rows: [ComparisonRow], options: ComparisonOptions
  ) {
    self.documents = documents
    self.columns = columns
    self.rows = rows
    numberOfDocument = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = options.names
    textPairs = LineageMap(documents, columns: columns).pairs
    meanings = MeaningReader(options, words: words, documents: documents)
    placeOfClaim = Dictionary(
      documents.enumerated().flatMap { number, document in
        document.claims.enumerated().map { ($1.id, (document: number, claim: $0)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns all findings, by kind, then by row.
  func findings(_ labels: [LabelledThing]) -> [Finding] {
    let found =
      rows.flatMap { row in Self.finders.flatMap { $0(self, row) } }
      + LabelFinder.find(labels, self)
    return FindingKind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  func document(_ id: String) -> ComparedDocument? { numberOfDocument[id].map { documents[$0] } }

  func claim(_ entry: CellEntry) -> ComparedClaim? {
    placeOfClaim[entry.claim].map { documents[$0.document].claims[$0.claim] }
  }

  func side(_ entry: CellEntry, value: String, ranges: [ByteRange]) -> FindingSide {
    FindingSide(
      document: entry.document, source: document(entry.document)?.source ?? "", claim: entry.claim,
      value: value, text: entry.text, ranges: ranges)
  }
}
