internal import ArgumentParser
internal import Foundation
internal import Messages

/// The completions of a shell, as the argument parser generates them, with their descriptions in the language
/// of the messages.
struct ShellCompletions {
  let shell: CompletionShell

  func text() -> String {
    let script = SanadCommand.completionScript(for: shell)
    let words = wordings
    guard !words.isEmpty else { return script }
    return script.split(separator: "\n", omittingEmptySubsequences: false)
      .map { said(String($0), words) }.joined(separator: "\n")
  }

  /// Where a description stands in a line.
  private var places: [(opening: String, closing: String)] {
    switch shell {
    case .fish: [(" -d '", "'")]
    case .zsh: [(":", "'"), ("[", "]")]
    default: []
    }
  }

  /// Each description as the shell's script has it, with what stands there instead.
  private var wordings: [String: String] {
    guard !places.isEmpty else { return [:] }
    var wordings: [String: String] = [:]
    for text in CommandFacts.root?.descriptions ?? [] {
      let said = say(Message(text))
      guard said != text else { continue }
      for (key, value) in zip(written(text), written(said)) { wordings[key] = value }
    }
    return wordings
  }

  /// A text inside single quotes; zsh has it with and without what its option lists escape.
  private func written(_ text: String) -> [String] {
    guard shell == .zsh else {
      return [text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")]
    }
    let quoted = text.replacing("'", with: "'\\''")
    return [
      quoted,
      quoted.replacing(":", with: "\\:").replacing("[", with: "\\[").replacing("]", with: "\\]"),
    ]
  }

  private func said(_ line: String, _ words: [String: String]) -> String {
    for place in places {
      guard let start = line.range(of: place.opening)?.upperBound else { continue }
      var from = start
      while let end = line.range(of: place.closing, range: from..<line.endIndex) {
        if let known = words[String(line[start..<end.lowerBound])] {
          return line[..<start] + known + line[end.lowerBound...]
        }
        from = end.upperBound
      }
    }
    return line
  }
}

extension CommandFacts {
  /// What describes the command, its arguments and its commands.
  fileprivate var descriptions: [String] {
    [abstract].compactMap(\.self) + (arguments ?? []).compactMap(\.abstract)
      + (subcommands ?? []).flatMap(\.descriptions)
  }
}
