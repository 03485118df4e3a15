internal import ArgumentParser
internal import Provenance

struct AnnotateCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Writes a note on claims.",
    discussion: """
      Examples:
        annotate c12 compare with the English wire
      """)

  @Argument(help: "Claims or a filter, then the note.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "annotate")
    guard !selection.rest.isEmpty else {
      throw WorkbenchError.missingWords(command: "annotate", what: "a note")
    }
    let text = selection.rest.joined(separator: " ")
    return try bulk.apply(
      [.annotate(ids, text: text)], to: ids, doing: "annotate", in: workbench)
  }
}
