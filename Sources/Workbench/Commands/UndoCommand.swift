internal import ArgumentParser
internal import Provenance

struct UndoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes your last commands back; nothing is lost, redo does them again.",
    discussion: """
      A bulk change counts as one command.

      Examples:
        undo
        undo 3
        undo --after o17
      """)

  @Argument(help: "How many commands.") var count = 1
  @Option(help: ArgumentHelp("Take back everything you did after an operation.", valueName: "id"))
  var after: OperationID?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let report =
      if let after {
        try store.undo(after: after, command: workbench.commandLine)
      } else {
        try store.undo(max(1, count), command: workbench.commandLine)
      }
    return Reply(report.words.map { .text("Took back: \($0)") })
  }
}
