internal import ArgumentParser
internal import Extraction
internal import Framing
internal import LanguagePacks
internal import Provenance
internal import Reports

struct CompareCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lays the claims of several documents side by side.",
    discussion: """
      Who asserts, who only quotes, who hedges, who is silent; which numbers differ, where an agent is \
      named and where not, what is quoted here and narrated there. -o writes it as a page with the texts \
      side by side, their words marked.

      Examples:
        compare
        compare ilva-bridge
        compare d1 d2 --rows 5
        compare source:antara source:kompas
        compare c12
        compare --findings
        compare ilva-bridge -o bridge.html
      """)

  @Argument(
    help: "A case, documents, sources or a claim; the only case or everything when left out.")
  var documents: [String] = []
  @Option(help: "The most rows to show.") var rows = 12
  @Flag(help: "Only what the documents differ in.") var findings = false
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write a page, or what the file's ending names.", valueName: "file"))
  var output: String?
  @Flag(help: "Replace the file when it exists.") var force = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let selection = try ComparedSelection(documents, in: store)
    let source = try workbench.reportSource()
    var options = try source.options(selection.documents, settings: workbench.settings)
    options.names = try workbench.extractor().library.nameLexicon()
    options.explainsMatches = selection.claim != nil || output != nil
    let comparison = try source.comparison(of: selection.documents, options: options)
    if let output { return try page(output, comparison, selection, source) }
    if let claim = selection.claim {
      workbench.remember(claim)
      return Reply(ComparedClaimBlocks(comparison: comparison, claim: claim.description).blocks)
    }
    let blocks = ComparisonBlocks(comparison: comparison, rows: max(0, rows))
    return Reply(findings ? blocks.findingsAlone : blocks.blocks)
  }

  private func page(
    _ output: String, _ comparison: Comparison, _ selection: ComparedSelection,
    _ source: ReportSource
  ) throws -> Reply {
    let exporter = try OutputFile.exporter(format: nil, output: output, else: "html")
    let report = try source.report(
      title: selection.title, caseName: selection.caseName, comparison: comparison)
    return try OutputFile(path: output, force: force).reply(exporter.export(report), by: exporter)
  }
}
