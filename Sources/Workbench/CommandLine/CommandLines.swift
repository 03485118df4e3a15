/// The commands of a script or a transcript, with their lines, from 1.
package struct CommandLines {
  package let lines: [Line]

  package struct Line: Hashable, Sendable {
    package let number: Int
    package let command: String
  }

  /// In a transcript, where lines begin with the prompt, the others are answers. A quotation mark that
  /// is open at the end of a line goes on in the next.
  package init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isTranscript = all.contains { $0.hasPrefix(Transcript.prompt) }
    var lines: [Line] = []
    var open: Line?
    for (index, text) in all.enumerated() {
      if let begun = open {
        let whole = Line(number: begun.number, command: begun.command + "\n" + text)
        open = Self.isOpen(whole.command) ? whole : nil
        if open == nil { lines.append(whole) }
        continue
      }
      guard !isTranscript || text.hasPrefix(Transcript.prompt) else { continue }
      let command = isTranscript ? String(text.dropFirst(Transcript.prompt.count)) : text
      let line = Line(number: index + 1, command: command)
      if !isTranscript, Self.isOpen(command) { open = line } else { lines.append(line) }
    }
    self.lines = lines + (open.map { [$0] } ?? [])
  }

  private static func isOpen(_ command: String) -> Bool {
    do {
      _ = try WordSplitter.words(command)
      return false
    } catch { return true }
  }
}
