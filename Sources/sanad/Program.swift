import Foundation
import LineEditing
import Workbench

/// One run of the program: a command of the shell, the prompt, or a script.
@MainActor
struct Program {
  let arguments: [String]
  private let environment = ProcessInfo.processInfo.environment

  init(arguments: [String]) {
    self.arguments = arguments
  }

  func run() -> ExitStatus {
    let columns = Terminal.size.columns
    do {
      switch try CommandReader.read(arguments, width: columns) {
      case .information(let reply):
        Screen(environment: environment, isPlain: true).write(reply)
        return .success
      case .prompt(let options): return runPrompt(options)
      case .command(let command): return runCommand(command)
      }
    } catch {
      return Screen.report(Failure(error))
    }
  }

  private func settings(_ options: GlobalOptions) -> Settings {
    Settings(
      store: options.store, packs: options.packs, author: options.author,
      environment: environment, folder: FileManager.default.currentDirectoryPath)
  }

  private func runCommand(_ command: any WorkbenchCommand) -> ExitStatus {
    let workbench = Workbench(settings: settings(command.global))
    workbench.commandLine = arguments.joined(separator: " ")
    if Terminal.isInputTerminal { workbench.ask = Consent.fromTerminal }
    let screen = Screen(environment: environment, isPlain: command.global.plain)
    workbench.width = screen.width
    do {
      let status = try screen.show(command.reply(in: workbench))
      try workbench.close()
      return status
    } catch {
      return Screen.report(Failure(error))
    }
  }

  private func runPrompt(_ options: GlobalOptions) -> ExitStatus {
    let workbench = Workbench(settings: settings(options), isPrompt: true)
    let screen = Screen(environment: environment, isPlain: options.plain)
    let status =
      Terminal.isInputTerminal
      ? Prompt(workbench: workbench, screen: screen, environment: environment).run()
      : Script(workbench: workbench, screen: screen).run()
    do {
      try workbench.close()
      return status
    } catch {
      return Screen.report(Failure(error))
    }
  }
}
