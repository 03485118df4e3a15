internal import Messages
internal import Provenance

/// Sources as they are listed and shown.
struct SourcePages {
  let store: Store
  let documents: [DocumentRecord]
  let lineages: Lineages

  init(_ workbench: Workbench) throws {
    store = try workbench.store()
    documents = try store.documents()
    lineages = try store.lineages { try workbench.work.proceed($0, of: $1) }
  }

  func table(_ records: [SourceRecord]) -> Table {
    Table(
      [
        .init("source", isWide: true), .init("kind"), .init("country"),
        .init("published", isNumber: true), .init("origin of", isNumber: true),
        .init("credited", isNumber: true), .init("claims", isNumber: true),
      ],
      rows: records.map { record in
        [
          record.name, record.facts.kind?.rawValue ?? "", record.facts.country ?? "",
          String(record.published), String(origins(record)), String(record.credited),
          String(record.claims),
        ]
      })
  }

  /// Lineages that go back to it.
  private func origins(_ record: SourceRecord) -> Int {
    lineages.groups.count { $0.source == record.name }
  }

  func summary() throws -> String {
    let all = documents.map(\.id)
    return LineageWords.count(try store.independence(of: all, in: lineages))
  }

  func page(_ record: SourceRecord) throws -> [Block] {
    let own = documents.filter { $0.outlet == record.name }
    let credited = documents.filter { $0.agencies.contains(record.name) }
    let counted = try store.independence(of: own.map(\.id), in: lineages)
    let facts: [(String, String?)] = [
      (say("kind"), record.facts.kind?.rawValue), (say("country"), record.facts.country),
      (say("language"), record.facts.language),
      (say("codes"), record.facts.codes?.joined(separator: ", ")),
      (say("also known as"), record.aliases.isEmpty ? nil : record.aliases.joined(separator: ", ")),
      (say("published"), LineageWords.count(counted)),
      (
        say("credited in"),
        credited.isEmpty ? nil : credited.map(\.id.description).joined(separator: ", ")
      ),
    ]
    let known = facts.compactMap { name, value in value.map { Fact(name, $0) } }
    let blocks: [Block] = [.heading(record.name), .facts(known)]
    guard !own.isEmpty else { return blocks }
    return blocks + [.table(table(own))]
  }

  private func table(_ documents: [DocumentRecord]) -> Table {
    Table(
      [.init("id"), .init("date"), .init("goes back to"), .init("document", isWide: true)],
      rows: documents.map { document in
        let lineage = lineages.lineage(of: document.id)
        let origin = lineage.map { $0.origin == document.id ? $0.source ?? "" : "\($0.origin)" }
        return [
          document.id.description, String((document.published ?? "").prefix(10)),
          origin == document.outlet ? "" : origin ?? "", DocumentWords.name(document),
        ]
      })
  }
}
