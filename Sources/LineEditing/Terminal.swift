import Glibc
import TerminalText

/// The terminal that the program's standard streams stand on.
package enum Terminal {
  /// Whether a person types and reads: both standard input and output are terminals.
  package static var isInteractive: Bool { isInputTerminal && isOutputTerminal }
  package static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  package static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether the terminal can only print: no cursor movement, no styles.
  package static var isDumb: Bool {
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    return ["", "dumb", "emacs"].contains(term)
  }

  /// The size in cells: the terminal's own, else `COLUMNS` and `LINES`, else 80 by 24.
  package static var size: (columns: Int, rows: Int) {
    var window = winsize()
    for file in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] {
      guard ioctl(file, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { continue }
      return (Int(window.ws_col), max(1, Int(window.ws_row)))
    }
    return (number("COLUMNS") ?? 80, number("LINES") ?? 24)
  }

  private static func number(_ variable: String) -> Int? {
    guard let value = getenv(variable), let number = Int(String(cString: value)) else { return nil }
    return number > 0 ? number : nil
  }
}
