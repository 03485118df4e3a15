package import ArgumentParser
internal import Messages

/// One command: the same definition serves the shell and the prompt.
package protocol WorkbenchCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does the work and returns what to show.
  func reply(in workbench: Workbench) throws -> Reply
}

/// A command whose listing has formats.
protocol ListingCommand: WorkbenchCommand {
  var format: ListingFormat { get }
}

extension WorkbenchCommand {
  /// Does the work; what programs read is the same in every language.
  package func answer(in workbench: Workbench) throws -> Reply {
    guard let listing = self as? any ListingCommand, listing.format.isForPrograms else {
      return try reply(in: workbench)
    }
    return try MessageLanguage.$ofWork.withValue(.english) { try reply(in: workbench) }
  }
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
