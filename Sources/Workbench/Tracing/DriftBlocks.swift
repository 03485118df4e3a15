internal import Extraction
internal import LanguagePacks
internal import Provenance
internal import Tracing

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

  /// Every link but those between versions; an empty list when nothing changed.
  func blocks() throws -> [Block] {
    let found = try findings()
    return DriftKind.allCases.flatMap { kind -> [Block] in
      let own = found.filter { $0.kind == kind }
      return own.isEmpty ? [] : [.empty, .heading(kind.title), .table(Self.table(own))]
    }
  }

  func findings() throws -> [DriftFinding] {
    let links = group.mainLinks.filter { $0.kind != .version }
    guard !links.isEmpty else { return [] }
    let source = ReportSource(store: store)
    let records = try group.documents.map(store.document)
    let documents = Dictionary(
      uniqueKeysWithValues: zip(group.documents, try source.documents(records)))
    let options = try source.options(records, settings: settings)
    return links.flatMap { link -> [DriftFinding] in
      guard let upstream = documents[link.upstream], let downstream = documents[link.document]
      else { return [] }
      return DriftTracer(upstream, downstream, lexicon: lexicon, options: options).findings()
    }
  }

  private static func table(_ findings: [DriftFinding]) -> Table {
    Table(
      [.init("claim"), .init("in"), .init("is", isWide: true), .init("words", isWide: true)],
      rows: findings.flatMap { finding in
        [finding.upstream, finding.downstream].map {
          [$0.claim, $0.document, $0.value, "“\($0.text)”"]
        }
      })
  }
}
