internal import Extraction
internal import LanguagePacks
internal import Messages
internal import Provenance

/// Lineages as trees, origins first, then what may belong to them and what is wrong with credits.
struct LineagePage {
  private let workbench: Workbench
  private let store: Store
  private let lineages: Lineages
  private let asked: [DocumentID]
  private let documents: [DocumentID: DocumentRecord]
  private let lexicon: NameLexicon

  /// Those asked for; all when empty.
  init(_ workbench: Workbench, _ lineages: Lineages, asked: [DocumentID]) throws {
    self.workbench = workbench
    store = try workbench.store()
    lexicon = try workbench.extractor().library.nameLexicon()
    self.lineages = lineages
    self.asked = asked
    documents = Dictionary(
      uniqueKeysWithValues: try store.documents().map { ($0.id, $0) })
  }

  var isEmpty: Bool { groups.isEmpty }

  private var groups: [LineageRecord] {
    asked.isEmpty
      ? lineages.groups
      : lineages.groups.filter { !$0.documents.allSatisfy { !asked.contains($0) } }
  }

  /// The same for programs: a row for each document, by lineage and number.
  var listing: Listing<LineageRecord> {
    let rows = groups.enumerated().flatMap { index, group in
      group.documents.map { id in
        let link = group.mainLinks.first { $0.document == id }
        return [
          String(index + 1), id.description, documents[id]?.outlet ?? "",
          link?.upstream.description ?? "", link.map(LineageWords.kind) ?? "origin",
          link?.basis.rawValue ?? "",
        ]
      }
    }
    let table = Table(
      [
        .init("lineage", isNumber: true), .init("document"), .init("outlet"), .init("goes back to"),
        .init("how"), .init("basis"),
      ], rows: rows)
    return Listing(table: table, records: groups)
  }

  func blocks() throws -> [Block] {
    let members = groups.flatMap(\.documents)
    let counted = try store.independence(of: members.sorted(), in: lineages)
    var blocks: [Block] = [.heading(LineageWords.count(counted))]
    for group in groups where group.documents.count > 1 || !asked.isEmpty {
      blocks += [.empty, .lines(tree(group))]
    }
    let alone = groups.filter { $0.documents.count == 1 }.flatMap(\.documents)
    if asked.isEmpty, !alone.isEmpty {
      blocks += [.empty, .note(say("Alone: \(alone.map(\.description).joined(separator: ", "))."))]
    }
    blocks += suggestions() + lineages.warnings.map { .warning($0.message) }
    for group in groups where group.documents.count > 1 {
      blocks += try DriftBlocks(workbench, group, lexicon: lexicon).blocks()
    }
    return blocks
  }

  private func tree(_ group: LineageRecord) -> [String] {
    var lines: [String] = []
    var shown: Set<DocumentID> = []
    func add(_ id: DocumentID, _ link: LineageLink?, _ depth: Int) {
      guard shown.insert(id).inserted else { return }
      let indent = String(repeating: "   ", count: max(0, depth - 1))
      let branch = depth == 0 ? "" : "└─ "
      let how = link.map { ", \(LineageWords.kind($0))" } ?? source(of: group)
      lines.append("\(indent)\(branch)\(name(id))\(how)")
      if let link {
        lines.append("\(indent)      \(link.basis.rawValue): \(StoredWording.said(link.reason))")
      }
      for next in children(of: id, group) { add(next.document, next, depth + 1) }
    }
    add(group.origin, nil, 0)
    for id in group.documents where !shown.contains(id) { add(id, nil, 0) }
    return lines
  }

  /// What goes back to a document.
  private func children(of id: DocumentID, _ group: LineageRecord) -> [LineageLink] {
    group.mainLinks.filter { $0.upstream == id }
  }

  private func source(of group: LineageRecord) -> String {
    guard let source = group.source, source != documents[group.origin]?.outlet else { return "" }
    return say(", from \(source), whose text is not here")
  }

  private func name(_ id: DocumentID) -> String {
    documents[id].map { document in
      let facts = [document.outlet, document.language, document.published].compactMap { $0 }
      return ([id.description] + [facts.joined(separator: ", ")]).joined(separator: " ")
    } ?? id.description
  }

  private func suggestions() -> [Block] {
    guard !lineages.suggestions.isEmpty else { return [] }
    let lines = lineages.suggestions.flatMap { link in
      [
        say("\(link.document) may go back to \(link.upstream) (\(LineageWords.kind(link)))"),
        "   \(link.basis.rawValue): \(StoredWording.said(link.reason))",
      ]
    }
    return [.empty, .heading(say("Only suggested")), .lines(lines)]
  }
}
