internal import ArgumentParser
internal import ClaimModel

struct ContextCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "context",
    abstract: "Shows a claim with the paragraphs around it.",
    discussion: """
      Examples:
        context c12
        context c12 --paragraphs 3
      """)

  @Argument(help: "The claim, such as c12.") var claim: ClaimArgument = .current
  @Option(help: "How many paragraphs before and after.") var paragraphs = 1
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let id = try claim.id(in: workbench)
    let card = try ClaimCard(id, in: workbench)
    workbench.remember(id)
    let all = card.reading.paragraphs
    let inside = all.indices.filter { all[$0].overlaps(card.paragraph) }
    guard let first = inside.first, let last = inside.last else { return Reply(card.blocks) }
    let reach = max(0, paragraphs)
    let around = max(0, first - reach)...min(all.count - 1, last + reach)
    let blocks = around.flatMap { index -> [Block] in
      let text = "  " + card.text[all[index]]
      if index == first { return [.passage(card.passage)] + [.empty] }
      return inside.contains(index) ? [] : [.text(text), .empty]
    }
    return Reply([.heading("\(id)  \(DocumentWords.line(card.document))")] + blocks.dropLast())
  }
}
