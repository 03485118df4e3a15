internal import ArgumentParser
internal import Messages
internal import Provenance

struct RedoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Does again what the last undo took back.",
    discussion: """
      Examples:
        redo
      """)

  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let report = try store.redo(command: workbench.commandLine)
    return Reply(report.words.map { .text(say("Did again: \($0)")) })
  }
}
