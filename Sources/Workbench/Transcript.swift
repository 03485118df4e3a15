/// A session that was run: commands after the prompt, what was answered below each.
package struct Transcript: Sendable {
  package static let prompt = "sanad> "
  package private(set) var steps: [Step] = []

  package struct Step: Hashable, Sendable {
    /// In the file, from 1.
    package let line: Int
    package let command: String
    package var answer: String
  }

  /// Reads a `.session` file; lines before the first command are its introduction.
  package init(_ text: String) {
    let text = text.hasSuffix("\n") ? text.dropLast() : text[...]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix(Self.prompt) {
        let command = String(line.dropFirst(Self.prompt.count))
        steps.append(Step(line: index + 1, command: command, answer: ""))
      } else if !steps.isEmpty {
        steps[steps.count - 1].answer += line + "\n"
      }
    }
  }

  /// What one command answers, as it stands in a transcript: plain, line ends as in every text file,
  /// failures after `! `.
  package static func answer(to command: String, in workbench: Workbench) -> String {
    do {
      guard let reply = try workbench.reply(to: command) else { return "" }
      let answer = ReplyRenderer(width: workbench.width).render(reply)
      return String(answer.map { $0 == "\r\n" ? "\n" : $0 })
    } catch {
      return "! " + Failure(error).message + "\n"
    }
  }
}
