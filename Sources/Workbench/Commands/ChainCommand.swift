internal import ArgumentParser
internal import ClaimModel
internal import Provenance

struct ChainCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Shows where a claim came from, first speaker first, and changes its links.",
    discussion: """
      Each link says on what it rests: explicit (the document says so), inferred, or analyst. What you \
      add, change or remove stays when the document is read anew. Roles are speaker, spokesperson, \
      statement, agency, outlet and document; a link is named by its number in the chain.

      Examples:
        chain c12
        chain c12 add agency Talwind --reason "the photo credit names it"
        chain c12 change 1 speaker Anselm Korvath
        chain c12 remove 3
      """)

  @Argument(help: "The claim, such as c12.") var claim: ClaimArgument = .current
  @Argument(help: "add ROLE NAME, change NUMBER ROLE NAME, or remove NUMBER.")
  var words: [String] = []
  @Option(help: ArgumentHelp("Why the link stands there.", valueName: "words")) var reason: String?
  @Option(help: ArgumentHelp("The document's words that show it.", valueName: "words"))
  var quote: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let id = try claim.id(in: workbench)
    let card = try ClaimCard(id, in: workbench.store())
    workbench.remember(id)
    guard !words.isEmpty else { return Self.tree(card) }
    let edit = try ChainWords(words, card: card, reason: reason, quote: quote).edit()
    let reply = try StoreChange.reply([.correct([id], Correction(links: [edit]))], in: workbench)
    let changed = Self.tree(try ClaimCard(id, in: workbench.store()))
    return Reply(reply.blocks + changed.blocks)
  }

  private static func tree(_ card: ClaimCard) -> Reply {
    let map = OffsetMap(card.text)
    let lines = card.record.chain.enumerated().flatMap { depth, link in
      Self.lines(link, depth: depth, in: card.text, map: map)
    }
    return Reply([.text("\(card.record.id)  “\(card.record.content)”"), .lines(lines)])
  }

  private static func lines(
    _ link: ChainLink, depth: Int, in text: String, map: OffsetMap
  ) -> [String] {
    let indent = String(repeating: "   ", count: depth)
    let branch = depth == 0 ? "" : "└─ "
    let place = link.evidence.map { range in
      let scalars = map.scalars(range)
      return ", “\(text[range])” \(scalars.start)–\(scalars.end)"
    }
    let rest = indent + (depth == 0 ? "" : "   ")
    return [
      "\(indent)\(branch)\(link.name) (\(link.role.rawValue))",
      "\(rest)  \(link.basis.rawValue)\(place ?? ""): \(StoredWording.said(link.reason))",
    ]
  }
}
