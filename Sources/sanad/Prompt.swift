import Foundation
import LineEditing
import Messages
import Workbench

/// Reads commands from a person until Ctrl-D.
@MainActor
struct Prompt {
  let workbench: Workbench
  let screen: Screen
  let environment: [String: String]

  /// The line editor with completion; it also asks before much is changed.
  func editor() -> LineEditor {
    let completer = CommandCompleter(workbench)
    let editor = LineEditor(name: "sanad", historyFile: historyFile, isPlain: screen.isPlain) {
      line, cursor in
      let word = CompletionWord(in: line, before: cursor)
      return completer.suggestions(for: word.text, after: word.preceding).map {
        Completion($0.text, meaning: $0.meaning, isOpen: $0.isOpen)
      }
    }
    workbench.ask = { question in
      guard case .line(let answer) = editor.ask("\(question) [y/N] ") else {
        return false
      }
      return Consent.isYes(answer)
    }
    workbench.show = screen.print
    workbench.edit = { try TextEditor(environment: environment).edit($0) }
    return editor
  }

  func run() -> ExitStatus {
    let editor = editor()
    print(Greeting(workbench).text)
    for line in workbench.settings.configuration.start where !run(line, editor) { break }
    while true {
      switch editor.readLine(prompt: "sanad> ") {
      case .endOfInput: return .success
      case .interrupted: continue
      case .line(let line):
        guard runAll(PastedCommands.commands(in: line), editor) else { return .success }
      }
    }
  }

  /// Runs commands up to the first that fails; returns false when one of them leaves the prompt.
  private func runAll(_ commands: [String], _ editor: LineEditor) -> Bool {
    for (index, command) in commands.enumerated() {
      if CommandLineRun.isLeaving(command) { return false }
      guard !run(command, editor) else { continue }
      let left = commands.count - index - 1
      if left > 0 { print(say("\(left) commands after it were not run.")) }
      break
    }
    return true
  }

  private func run(_ line: String, _ editor: LineEditor) -> Bool {
    do {
      let run = CommandLineRun(workbench: workbench, screen: screen)
      return try run.run(line) { review in
        ReviewLoop(review: review, screen: screen, editor: editor).run()
      } == .success
    } catch {
      _ = Screen.report(Failure(error))
      return false
    }
  }

  /// Kept across runs, one a store, readable by its owner only.
  private var historyFile: String? {
    let name = "/sanad/history-" + workbench.settings.storeName
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + name }
    return environment["HOME"].map { $0 + "/.local/state" + name }
  }
}
