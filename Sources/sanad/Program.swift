import Foundation
import LineEditing
import Messages
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
    MessageLanguage.speak(MessageLanguage(environment: environment))
    do {
      let configuration = try Configuration.read(environment: environment)
      if let language = configuration.language { MessageLanguage.speak(language) }
      if let question = ShellQuestion(arguments) { return try answer(question) }
      let words = try configuration.expanding(arguments)
      switch try CommandReader.read(words) {
      case .information(let reply):
        Screen(environment: environment, isPlain: true).write(reply)
        return .success
      case .prompt(let options, let keepsGoing): return try runPrompt(options, keepsGoing)
      case .command(let command): return try runCommand(command)
      }
    } catch {
      return Screen.report(Failure(error))
    }
  }

  private func answer(_ question: ShellQuestion) throws -> ExitStatus {
    let workbench = Workbench(settings: try settings(question.options))
    Screen(environment: environment, isPlain: true).write(question.answer(in: workbench))
    return .success
  }

  private func settings(_ options: GlobalOptions) throws -> Settings {
    var settings = Settings(
      store: options.store, packs: options.packs, author: options.author,
      environment: environment, folder: FileManager.default.currentDirectoryPath)
    settings.configuration = try Configuration.read(environment: environment)
    return settings
  }

  private func runCommand(_ command: any WorkbenchCommand) throws -> ExitStatus {
    let workbench = Workbench(settings: try settings(command.global))
    workbench.commandLine = arguments.joined(separator: " ")
    if Terminal.isInputTerminal {
      workbench.ask = Consent.fromTerminal
      workbench.edit = { try TextEditor(environment: environment).edit($0) }
    }
    workbench.walksReviews = Terminal.isInteractive
    let screen = Screen(environment: environment, isPlain: command.global.plain)
    workbench.width = screen.width
    workbench.show = screen.print
    let bar = ProgressBar()
    if ProgressBar.isWanted(screen) { workbench.work.begin { bar.show($0) } }
    defer { bar.clear() }
    do {
      let reply = try command.answer(in: workbench)
      bar.clear()
      let status = try reviewed(reply, workbench, screen) ?? screen.show(reply, clearing: bar)
      try workbench.close()
      return status
    } catch {
      return Screen.report(Failure(error))
    }
  }

  /// Runs a review that a command of the shell opens; nil where there is none or no terminal.
  private func reviewed(_ reply: Reply, _ workbench: Workbench, _ screen: Screen) -> ExitStatus? {
    guard let review = reply.review, Terminal.isInteractive else { return nil }
    let prompt = Prompt(workbench: workbench, screen: screen, environment: environment)
    return ReviewLoop(review: review, screen: screen, editor: prompt.editor()).run()
  }

  private func runPrompt(_ options: GlobalOptions, _ keepsGoing: Bool) throws -> ExitStatus {
    let workbench = Workbench(settings: try settings(options), isPrompt: true)
    workbench.walksReviews = Terminal.isInteractive
    let screen = Screen(environment: environment, isPlain: options.plain)
    let status =
      Terminal.isInputTerminal
      ? Prompt(workbench: workbench, screen: screen, environment: environment).run()
      : Script(workbench: workbench, screen: screen, keepsGoing: keepsGoing).run()
    do {
      try workbench.close()
      return status
    } catch {
      return Screen.report(Failure(error))
    }
  }
}
