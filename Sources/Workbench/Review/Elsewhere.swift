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

  func facts(of card: ClaimCard) throws -> [Fact] {
    let id = card.record.id.description
    let found = try card.document.cases.flatMap { try rows(of: $0)[id] ?? [] }
    return found
  }

  private func rows(of name: String) throws -> [String: [Fact]] {
    if let known = cases[name] { return known }
    let rows = try compare(name)
    cases[name] = rows
    return rows
  }

  private func compare(_ name: String) throws -> [String: [Fact]] {
    let records = try store.documents(inCase: name)
    guard records.count > 1, records.count <= Self.mostDocuments else { return [:] }
    let comparison = try ReportSource(store: store, meaningReader: meaningReader)
      .comparison(of: records, options: options(records))
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
