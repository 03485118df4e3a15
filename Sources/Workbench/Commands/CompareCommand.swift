internal import ArgumentParser
internal import Framing
internal import Provenance

struct CompareCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lays the claims of several documents side by side.",
    discussion: """
      Who asserts, who only quotes, who hedges, who is silent; which numbers differ, where an agent is \
      named and where not, what is quoted here and narrated there.

      Examples:
        compare
        compare ilva-bridge
        compare d1 d2 --rows 5
        compare source:antara source:kompas
        compare c12
        compare --findings
      """)

  @Argument(
    help: "A case, documents, sources or a claim; the only case or everything when left out.")
  var documents: [String] = []
  @Option(help: "The most rows to show.") var rows = 12
  @Flag(help: "Only what the documents differ in.") var findings = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let selection = try ComparedSelection(documents, in: store)
    let source = try workbench.reportSource()
    var options = try source.options(selection.documents, settings: workbench.settings)
    options.explainsMatches = selection.claim != nil
    let comparison = Comparison.of(
      try source.documents(selection.documents), options: options)
    if let claim = selection.claim {
      workbench.remember(claim)
      return Reply(ComparedClaimBlocks(comparison: comparison, claim: claim.description).blocks)
    }
    let blocks = ComparisonBlocks(comparison: comparison, rows: max(0, rows))
    return Reply(findings ? blocks.findingsAlone : blocks.blocks)
  }
}
