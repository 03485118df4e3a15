internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Reports

struct ExportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes claims with everything known about them, for other programs.",
    discussion: """
      The same formats as report, without the comparison. Offsets are code points.

      Examples:
        export disputed:yes
        export case:ilva-bridge -o claims.jsonl
        export verdict:false --format claimreview -o reviews.json
      """)

  @Argument(help: "The filter; every claim when left out.") var filter: [String] = []
  @Option(help: ArgumentHelp("The format.", valueName: "name")) var format: String?
  @Option(name: [.short, .long], help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String?
  @Flag(help: "Replace the file when it exists.") var force = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let exporter = try OutputFile.exporter(format: format, output: output, else: "jsonl")
    let words = FilterWords(filter)
    let records = try store.claims(matching: words.filter(in: workbench))
    guard !records.isEmpty else {
      throw WorkbenchError.noClaimsMatch(words.text.isEmpty ? say("the store") : words.text)
    }
    let report = try workbench.reportSource().listing(records)
    return try OutputFile(path: output, force: force).reply(exporter.export(report), by: exporter)
  }
}
