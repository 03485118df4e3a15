internal import ArgumentParser
internal import ClaimModel
internal import Provenance

struct ChainCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Shows where a claim came from, first speaker first.",
    discussion: """
      Each link says on what it rests: explicit (the document says so), inferred, or analyst.

      Examples:
        chain c12
      """)

  @Argument(help: "The claim, such as c12.") var claim: ClaimArgument = .current
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let id = try claim.id(in: workbench)
    let card = try ClaimCard(id, in: workbench.store())
    workbench.remember(id)
    let map = OffsetMap(card.text)
    let lines = card.record.chain.enumerated().flatMap { depth, link in
      Self.lines(link, depth: depth, in: card.text, map: map)
    }
    return Reply([.text("\(id)  “\(card.record.content)”"), .lines(lines)])
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
      "\(indent)\(branch)\(link.name) (\(label(link)))",
      "\(rest)  \(link.basis.rawValue)\(place ?? ""): \(link.reason)",
    ]
  }

  private static func label(_ link: ChainLink) -> String { link.role.rawValue }
}
