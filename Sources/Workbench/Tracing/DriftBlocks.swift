internal import Extraction
internal import Framing
internal import LanguagePacks
internal import Messages
internal import Provenance

/// Where attributions changed along a lineage, with the words of both texts.
struct DriftBlocks {
  private let store: Store
  private let group: LineageRecord
  private let lexicon: NameLexicon
  private let settings: Settings

  init(_ workbench: Workbench, _ group: LineageRecord, lexicon: NameLexicon) throws {
    store = try workbench.store()
    settings = workbench.settings
    self.group = group
    self.lexicon = lexicon
  }

  /// By what changed; an empty list when nothing did.
  func blocks() throws -> [Block] {
    let found = try findings()
    return DriftKind.allCases.flatMap { kind -> [Block] in
      let own = found.filter { $0.drift == kind }
      return own.isEmpty
        ? [] : [.empty, .heading(say(Message(kind.title))), .table(Self.table(own))]
    }
  }

  func findings() throws -> [Finding] {
    guard group.documents.count > 1 else { return [] }
    let source = ReportSource(store: store)
    let records = try group.documents.map(store.document)
    var options = try source.options(records, settings: settings)
    options.names = lexicon
    options.explainsMatches = false
    return try source.comparison(of: records, options: options).findings
      .filter { $0.kind == .attributionDrift }
  }

  private static func table(_ findings: [Finding]) -> Table {
    Table(
      [.init("claim"), .init("in"), .init("is", isWide: true), .init("words", isWide: true)],
      rows: findings.flatMap { finding in
        finding.sides.map { [$0.claim, $0.document, StoredWording.said($0.value), "“\($0.text)”"] }
      })
  }
}
