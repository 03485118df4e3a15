internal import ArgumentParser
internal import Messages
internal import Provenance

struct UndoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes your last commands back; nothing is lost, redo does them again.",
    discussion: """
      A bulk change counts as one command. --to goes back to an operation of history or to a \
      restore point: what you did after it is taken back, with --everyone what others did as well.

      Examples:
        undo
        undo 3
        undo --to o17
        undo --to before-merge
      """)

  @Argument(help: "How many commands.") var count = 1
  @Option(
    name: [.customLong("to"), .customLong("after")],
    help: ArgumentHelp(
      "Take back everything you did after an operation or a restore point.", valueName: "name"))
  var point: String?
  @Flag(help: "With --to, take back what others did as well.") var everyone = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let report =
      if let point {
        try store.undo(
          after: store.operation(named: point), ofEveryone: everyone,
          command: workbench.commandLine)
      } else {
        try store.undo(max(1, count), command: workbench.commandLine)
      }
    return Reply(report.words.map { .text(say("Took back: \($0)")) })
  }
}
