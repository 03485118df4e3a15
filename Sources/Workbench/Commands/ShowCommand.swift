internal import ArgumentParser
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
      .heading(DocumentWords.line(document)), .facts(facts(document)),
      .table(ClaimListing(records: claims).table),
    ])
  }

  private func facts(_ document: DocumentRecord) -> [Fact] {
    let named: [(String, String?)] = [
      ("outlet", document.outlet),
      ("from", document.agencies.isEmpty ? nil : document.agencies.joined(separator: ", ")),
      ("url", document.url), ("published", document.published),
      ("origin", document.origin), ("sha-256", document.sha256.hex),
      ("version", document.versionOf.map { "\(document.version), replaces \($0)" }),
      ("cases", document.cases.isEmpty ? nil : document.cases.joined(separator: ", ")),
    ]
    return named.compactMap { name, value in value.map { Fact(name, $0) } }
  }
}
