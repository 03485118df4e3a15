internal import ArgumentParser

struct VersionCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Prints the version.",
    discussion: """
      Examples:
        version
      """)

  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply { .text(Version.generator) }
}
