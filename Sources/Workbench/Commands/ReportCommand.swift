internal import ArgumentParser
internal import Extraction
internal import Framing
internal import LanguagePacks
internal import Reports

struct ReportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a verification report.",
    discussion: """
      Formats: markdown, html (one self-contained page), csv, jsonl, claimreview (schema.org). The \
      ending of the file chooses one.

      Examples:
        report ilva-bridge
        report -o bridge.html
        report d1 d2 --format claimreview -o bridge.json
      """)

  @Argument(help: "A case, or documents; the only case or everything when left out.")
  var documents: [String] = []
  @Option(help: ArgumentHelp("The format.", valueName: "name")) var format: String?
  @Option(name: [.short, .long], help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String?
  @Option(help: "The title.") var title: String?
  @Option(
    help: ArgumentHelp(
      "The report's date; the store's last change when left out.", valueName: "date"))
  var date: String?
  @Flag(help: "Replace the file when it exists.") var force = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let exporter = try OutputFile.exporter(format: format, output: output, else: "markdown")
    let selection = try ComparedSelection(documents, in: store)
    let source = try workbench.reportSource()
    var options = try source.options(selection.documents, settings: workbench.settings)
    options.names = try workbench.extractor().library.nameLexicon()
    let comparison = try source.comparison(of: selection.documents, options: options)
    let report = try source.report(
      title: title ?? selection.title, caseName: selection.caseName, date: date,
      comparison: comparison)
    return try OutputFile(path: output, force: force).reply(exporter.export(report), by: exporter)
  }
}
