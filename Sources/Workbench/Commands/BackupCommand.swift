internal import ArgumentParser
internal import Messages
internal import Provenance

struct BackupCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the store to a new file, while others may go on writing.",
    discussion: """
      Examples:
        backup monday.db
      """)

  @Argument(help: "The new file.") var file: String
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try workbench.store().backup(to: file)
    return .text(say("Copied the store to \(file)."))
  }
}
