/// The commands of what was entered at once: a paste may hold several lines.
package enum PastedCommands {
  /// Returns the lines, cut at newlines outside quotation marks, without blank ones.
  package static func commands(in text: String) -> [String] {
    var commands: [String] = []
    var command = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      command += command.isEmpty ? String(line) : "\n" + line
      guard !CompletionWord.isQuoteOpen(in: command) else { continue }
      if command.contains(where: { !$0.isWhitespace }) { commands.append(command) }
      command = ""
    }
    // An open quotation at the end is for the caller to complain about.
    return command.isEmpty ? commands : commands + [command]
  }
}
