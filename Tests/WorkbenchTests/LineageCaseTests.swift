import ClaimModel
import Extraction
import Foundation
import Framing
import LanguagePacks
import Provenance
import Testing

@testable import Workbench

/// The case `kalvar-strait` against the lineages and drifts written by hand in its `lineage.json`.
@Suite struct LineageCaseTests {
  private static let folder = Bench.root + "/Claims/kalvar-strait"
  private let expected: Expected
  private let bench: Bench
  private let store: Store
  private let lineages: Lineages
  /// Articles by document.
  private let names: [DocumentID: String]

  init() throws {
    let data = try Data(contentsOf: URL(filePath: Self.folder + "/lineage.json"))
    expected = try JSONDecoder().decode(Expected.self, from: data)
    bench = try Bench()
    _ = try bench.page("import " + Self.folder)
    store = try bench.workbench.store()
    lineages = try store.lineages()
    names = Dictionary(
      uniqueKeysWithValues: try store.documents().map { document in
        (document.id, URL(filePath: document.origin).deletingPathExtension().lastPathComponent)
      })
  }

  @Test func countsArticlesAndLineagesApart() throws {
    let all = try store.documents().map(\.id)
    let counted = try store.independence(of: all, in: lineages)
    #expect(counted.articles == expected.articles)
    #expect(counted.lineages == expected.lineages.count)
  }

  @Test func groupsByOrigin() {
    let found = lineages.groups.map { group in
      Expected.Group(
        origin: names[group.origin] ?? "", source: group.source ?? "",
        documents: group.documents.compactMap { names[$0] }.sorted())
    }
    #expect(Set(found) == Set(expected.lineages))
    #expect(lineages.warnings == [])
  }

  @Test func saysWhatEachDocumentGoesBackTo() {
    let found = lineages.groups.flatMap(\.mainLinks).map { link in
      Expected.Link(
        document: names[link.document] ?? "", upstream: names[link.upstream] ?? "",
        kind: link.kind, basis: link.basis)
    }
    #expect(Set(found) == Set(expected.links))
  }

  @Test func findsTheDriftsAndNoOther() throws {
    let found = try lineages.groups.flatMap { group in
      try DriftBlocks(
        bench.workbench, group, lexicon: bench.workbench.extractor().library.nameLexicon()
      )
      .findings()
    }.filter { $0.drift != .quotationLost }
    for drift in expected.drift {
      #expect(found.contains { isSame($0, drift) }, "\(drift)")
    }
    let others = found.filter { finding in !expected.drift.contains { isSame(finding, $0) } }
    #expect(others == [])
  }

  /// Every range of a drift gives words of its text.
  @Test func driftsPointToTheirWords() throws {
    let group = try #require(lineages.groups.first { $0.documents.count > 1 })
    let lexicon = try bench.workbench.extractor().library.nameLexicon()
    for finding in try DriftBlocks(bench.workbench, group, lexicon: lexicon).findings() {
      for side in finding.sides {
        let text = try store.text(of: try #require(DocumentID(parsing: side.document)))
        #expect(!side.ranges.isEmpty && side.ranges.allSatisfy { !text[$0].isEmpty })
      }
    }
  }

  private func isSame(_ finding: Finding, _ drift: Expected.Drift) -> Bool {
    func name(_ side: FindingSide) -> String? {
      DocumentID(parsing: side.document).flatMap { names[$0] }
    }
    return finding.drift == drift.kind
      && finding.sides.map(name) == [drift.upstream, drift.document]
      && finding.sides[0].text.contains(drift.before)
      && finding.sides[1].text.contains(drift.after)
  }
}

private struct Expected: Decodable {
  let articles: Int
  let lineages: [Group]
  let links: [Link]
  let drift: [Drift]

  struct Group: Decodable, Hashable {
    let origin: String
    let source: String
    let documents: [String]
  }

  struct Link: Decodable, Hashable {
    let document: String
    let upstream: String
    let kind: LineageLinkKind
    let basis: LineageBasis
  }

  struct Drift: Decodable {
    let kind: DriftKind
    let upstream: String
    let document: String
    let before: String
    let after: String
  }
}
