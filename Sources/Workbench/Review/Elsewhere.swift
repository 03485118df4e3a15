internal import Framing
internal import Messages
internal import Provenance

/// What other documents of a claim's cases say about the same thing; each case is compared once.
final class Elsewhere {
  private let store: Store
  private let settings: Settings
  private let meaningReader: MeaningReader?
  private var cases: [String: [String: [Fact]]] = [:]
  /// What packs and word lists know of the languages of a case, read once.
  private var known: [[String]: ComparisonOptions] = [:]
  /// A larger case would keep the reader waiting.
  private static let mostDocuments = 24

  init(store: Store, settings: Settings, meaningReader: MeaningReader?) {
    self.store = store
    self.settings = settings
    self.meaningReader = meaningReader
  }

  /// What is told of a claim, as far as its cases were compared; nil where one was not.
  func known(of card: ClaimCard) -> [Fact]? {
    let rows = card.document.cases.map { cases[$0] }
    guard !rows.contains(where: { $0 == nil }) else { return nil }
    return rows.flatMap { $0?[card.record.id.description] ?? [] }
  }

  /// Compares the claim's cases that were not yet.
  ///
  /// - Parameter work: what can be asked to stop.
  /// - Throws: ``WorkbenchError/stopped``, and what keeps a case from being compared.
  func compare(of card: ClaimCard, work: Work? = nil) throws {
    for name in card.document.cases where cases[name] == nil {
      cases[name] = try compare(name, work)
    }
  }

  /// Tries no more what could not be compared.
  func leaveOut(_ card: ClaimCard) {
    for name in card.document.cases where cases[name] == nil { cases[name] = [:] }
  }

  private func compare(_ name: String, _ work: Work?) throws -> [String: [Fact]] {
    let records = try store.documents(inCase: name)
    guard records.count > 1, records.count <= Self.mostDocuments else { return [:] }
    let comparison = try ReportSource(store: store, work: work, meaningReader: meaningReader)
      .alignment(of: records, options: options(records))
    var facts: [String: [Fact]] = [:]
    for row in comparison.rows where row.sources > 1 {
      let cells = zip(comparison.columns, row.cells)
      let told = cells.flatMap { column, cell in cell.entries.map { (column.source, $0) } }
      for (_, entry) in told {
        facts[entry.claim] = told.filter { $0.1.document != entry.document }.map(Self.fact)
      }
    }
    return facts
  }

  private func options(_ records: [DocumentRecord]) throws -> ComparisonOptions {
    let source = ReportSource(store: store)
    let languages = ReportSource.languages(records)
    var options = try known[languages] ?? source.options(of: languages, settings: settings)
    known[languages] = options
    options.explainsMatches = false
    try source.addLinks(to: &options)
    return options
  }

  private static func fact(_ source: String, _ entry: CellEntry) -> Fact {
    Fact(
      say("elsewhere"),
      "\(entry.claim) \(source), \(ComparisonBlocks.state(entry.state)): “\(entry.text)”")
  }
}
