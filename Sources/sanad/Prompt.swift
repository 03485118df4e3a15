import Foundation
import LineEditing
import Workbench

/// Reads commands from a person until Ctrl-D.
@MainActor
struct Prompt {
  let workbench: Workbench
  let screen: Screen
  let environment: [String: String]

  func run() -> ExitStatus {
    let completer = CommandCompleter(workbench)
    let editor = LineEditor(name: "sanad", historyFile: historyFile) { line, cursor in
      let word = CompletionWord(in: line, before: cursor)
      return completer.suggestions(for: word.text, after: word.preceding).map {
        Completion($0.text, meaning: $0.meaning, isOpen: $0.isOpen)
      }
    }
    workbench.ask = { question in
      guard case .line(let answer) = editor.readLine(prompt: "\(question) [y/N] ") else {
        return false
      }
      return Consent.isYes(answer)
    }
    print(Greeting(workbench).text)
    while true {
      switch editor.readLine(prompt: "sanad> ") {
      case .endOfInput:
        print("")
        return .success
      case .interrupted: continue
      case .line(let line):
        guard CommandLineRun.isLeaving(line) else {
          run(line)
          continue
        }
        return .success
      }
    }
  }

  private func run(_ line: String) {
    do {
      _ = try CommandLineRun(workbench: workbench, screen: screen).run(line)
    } catch {
      _ = Screen.report(Failure(error))
    }
  }

  /// Kept across runs, readable by its owner only.
  private var historyFile: String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/sanad/history"
    }
    return environment["HOME"].map { $0 + "/.local/state/sanad/history" }
  }
}
