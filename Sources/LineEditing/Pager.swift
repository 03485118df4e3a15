import Glibc

/// Shows long text a screen at a time.
package struct Pager: Sendable {
  /// The shell command that reads the text.
  package let command: String

  /// `$PAGER`, or `less -R`.
  package init(environment: [String: String]) {
    let chosen = environment["PAGER"] ?? ""
    command = chosen.isEmpty ? "less -R" : chosen
  }

  /// Prints the text, through the pager when standard output is a terminal and the text is longer
  /// than the screen; quitting the pager early is no error.
  package func show(_ text: String) {
    let (columns, rows) = Terminal.size
    let isLong = Terminal.isOutputTerminal && Self.rows(of: text, columns: columns) >= rows
    if !isLong || Terminal.isDumb || !pipe(text) { print(text, terminator: "") }
    fflush(nil)
  }

  /// Returns whether the pager took the text; false when it cannot be started.
  private func pipe(_ text: String) -> Bool {
    fflush(nil)
    // The pager may be quit before it has read everything; Ctrl-C is for the pager alone. Handlers
    // that do nothing, as the pager would inherit signals that are ignored.
    let brokenPipe = signal(SIGPIPE) { _ in }
    let interrupt = signal(SIGINT) { _ in }
    defer {
      signal(SIGPIPE, brokenPipe)
      signal(SIGINT, interrupt)
    }
    guard let stream = popen(command, "w") else { return false }
    fputs(text, stream)
    // The shell answers 126 or 127 when it cannot run the command.
    let status = pclose(stream)
    return status >> 8 & 0xFF < 126
  }
}
