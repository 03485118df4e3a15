internal import ArgumentParser
internal import Messages
internal import Provenance

struct ShowCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a claim in its paragraph, or a document with its claims.",
    discussion: """
      Content stands in [ ], the speaker in { }, the cue in < >.

      Examples:
        show c12
        show d3
      """)

  @Argument(help: "A claim (c12), a document (d3), or \"it\".") var thing: ShownThing = .current
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    switch thing {
    case .claim(let id): return try Self.claim(id, in: workbench)
    case .document(let id): return try document(id, in: workbench)
    case .current: return try Self.claim(ClaimArgument.current.id(in: workbench), in: workbench)
    }
  }

  static func claim(_ id: ClaimID, in workbench: Workbench) throws -> Reply {
    let card = try ClaimCard(id, in: workbench)
    workbench.remember(id)
    return Reply(card.blocks)
  }

  private func document(_ id: DocumentID, in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let document = try store.document(id)
    let claims = try store.claims(matching: .field(.document, [id.description]), order: .text)
    workbench.remember(claims.map(\.id))
    return Reply([
      .heading(DocumentWords.line(document)),
      .facts(facts(document) + (try lineage(of: id, store, workbench.work))),
      .table(ClaimListing(records: claims, reader: try workbench.blindness().reader).table),
    ])
  }

  private func lineage(of id: DocumentID, _ store: Store, _ work: Work) throws -> [Fact] {
    let lineages = try store.lineages(of: [id]) { try work.proceed($0, of: $1) }
    guard let lineage = lineages.lineage(of: id) else { return [] }
    let origin = try store.document(lineage.origin)
    let source = lineage.source ?? origin.origin
    let others = lineage.documents.filter { $0 != id }.map(\.description)
    let counted = try store.independence(of: lineage.documents, in: lineages)
    let place = lineage.origin == id ? say("begins here") : say("goes back to \(lineage.origin)")
    let words =
      [place, say("from \(source)")]
      + (others.isEmpty ? [] : [say("with \(others.joined(separator: ", "))")])
    return [
      Fact(say("lineage"), words.joined(separator: ", ")),
      Fact(say("voices"), LineageWords.count(counted)),
    ]
  }

  private func facts(_ document: DocumentRecord) -> [Fact] {
    let named: [(String, String?)] = [
      (say("outlet"), document.outlet),
      (say("from"), document.agencies.isEmpty ? nil : document.agencies.joined(separator: ", ")),
      (say("url"), document.url), (say("published"), document.published),
      (say("origin"), document.origin), (say("sha-256"), document.sha256.hex),
      (say("version"), document.versionOf.map { say("\(document.version), replaces \($0)") }),
      (say("cases"), document.cases.isEmpty ? nil : document.cases.joined(separator: ", ")),
    ]
    return named.compactMap { name, value in value.map { Fact(name, $0) } }
  }
}
