package import ArgumentParser

/// One command: the same definition serves the shell and the prompt.
package protocol WorkbenchCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does the work and returns what to show.
  func reply(in workbench: Workbench) throws -> Reply
}

/// Options that every command takes.
package struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file.", valueName: "file")) package var store: String?
  @Option(help: ArgumentHelp("A folder of language packs to add.", valueName: "folder"))
  package var packs: String?
  @Option(help: ArgumentHelp("Who signs what is written.", valueName: "name"))
  package var author: String?
  @Flag(help: "No colour, no pager, no cursor movement.") package var plain = false

  package init() {}

  /// The options as typed, with the number of words each takes.
  static let words = ["--store": 2, "--packs": 2, "--author": 2, "--plain": 1]
}
