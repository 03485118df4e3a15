internal import ArgumentParser

struct TimingCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "timing",
    abstract: "Says after each command how long it took, or no longer.",
    discussion: """
      Examples:
        timing on
        timing off
      """)

  @Argument(help: "on or off.") var state: Switch
  @OptionGroup var global: GlobalOptions

  enum Switch: String, CaseIterable, ExpressibleByArgument {
    case on
    case off
  }

  func reply(in workbench: Workbench) throws -> Reply {
    workbench.settings.configuration.timing = state == .on
    return Reply()
  }
}
