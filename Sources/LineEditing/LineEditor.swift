import CEditline
import Glibc
import TerminalText

/// Reads lines at a prompt: editing, history, completion and pasting, through libedit.
///
/// libedit keeps its state for one terminal, so an editor lives on the main actor, and a program
/// has one. Where the terminal can only print (`TERM=dumb`), lines are read without editing.
///
/// ```swift
/// let editor = LineEditor(name: "sanad", historyFile: path) { line, cursor in [] }
/// while case .line(let line) = editor.readLine(prompt: "sanad> ") { run(line) }
/// ```
@MainActor
package final class LineEditor {
  private let editor: OpaquePointer?
  private let completer: Completer
  private let isWhole: @MainActor (String) -> Bool
  private let historyFile: HistoryFile?
  /// What was entered, oldest first, with what the file had.
  private var past: [String] = []
  /// Why the last line could not be added to the history file; nil when it was.
  package private(set) var historyError: HistoryError?

  /// Creates an editor and reads `~/.editrc`, whose lines may start with `name:`.
  ///
  /// Without a history file lines are kept for this run only. When Enter is pressed and `isWhole`
  /// returns false for the line, it goes on in a new row; by default, an open `"` does that.
  /// A `isPlain` editor moves no cursor: it reads lines as the terminal gives them, as it also does
  /// where the terminal can only print or is none.
  package init(
    name: String, historyFile: String? = nil, isPlain: Bool = false,
    completer: @escaping Completer = { _, _ in [] },
    isWhole: @escaping @MainActor (String) -> Bool = { !CompletionWord.isQuoteOpen(in: $0) }
  ) {
    self.completer = completer
    self.isWhole = isWhole
    self.historyFile = historyFile.map { HistoryFile(path: $0) }
    let relay = Relay()
    self.relay = relay
    editor = line_editor_create(
      name, { Relay.ask($0) { $0.complete() } }, { Relay.ask($0) { $0.isLineWhole() } },
      Unmanaged.passUnretained(relay).toOpaque())
    relay.owner = self
    guard let editor else { return }
    line_editor_limit_history(editor, Int32(self.historyFile?.limit ?? 1000))
    line_editor_source(editor, nil)
    if isPlain || Terminal.isDumb || !Terminal.isInteractive {
      line_editor_set_editing(editor, false)
      isEditing = false
    }
    past = self.historyFile?.entries() ?? []
    for entry in past { line_editor_remember(editor, entry) }
  }

  private let relay: Relay
  private var isAsking = false
  private var isEditing = true

  isolated deinit {
    line_editor_destroy(editor)
  }

  /// Makes the process read and write UTF-8 whatever the locale says; done by `init` too.
  package nonisolated static func useUTF8() { line_editor_use_utf8() }

  /// Shows the prompt (ASCII) and returns what the user types, adding it to the history.
  ///
  /// A line that is blank or starts with a space is not added.
  /// With `begun`, the line starts with these words (ASCII); they can be edited like those typed,
  /// except where lines are not edited.
  package func readLine(prompt: String, begun: String = "") -> LineInput {
    guard !begun.isEmpty else { return readWhole(prompt: prompt) }
    line_editor_prefill(editor, begun)
    defer { line_editor_prefill(editor, "") }
    guard !isEditing else { return readWhole(prompt: prompt) }
    guard case .line(let rest) = readWhole(prompt: prompt + begun) else { return .interrupted }
    return .line(begun + rest)
  }

  private func readWhole(prompt: String) -> LineInput {
    var input = readRow(prompt: prompt)
    // The editor itself asks for more; only a terminal without editing gives a part.
    while case .line(let part) = input, !isWhole(part) {
      guard case .line(let row) = readRow(prompt: "...> ") else { return .interrupted }
      input = .line(part + "\n" + row)
    }
    guard case .line(let line) = input else { return input }
    guard let whole = recalled(line) else { return .interrupted }
    remember(whole)
    return .line(whole)
  }

  /// Shows a question and returns the answer, one row that the history does not keep.
  package func ask(_ question: String) -> LineInput {
    isAsking = true
    defer { isAsking = false }
    return readRow(prompt: TerminalText.safe(question))
  }

  private func readRow(prompt: String) -> LineInput {
    guard let editor else { return .endOfInput }
    fflush(nil)
    var text: UnsafeMutablePointer<CChar>?
    let outcome = line_editor_read(editor, prompt, &text)
    defer { free(text) }
    switch outcome {
    case LINE_EDITOR_LINE: return text.map { .line(String(cString: $0)) } ?? .endOfInput
    case LINE_EDITOR_INTERRUPTED: return .interrupted
    default: return .endOfInput
    }
  }

  /// The line with what `!!` and its like recall, which is shown; nil when nothing begins so.
  private func recalled(_ line: String) -> String? {
    switch HistoryRecall(past).expand(line) {
    case .unchanged: return line
    case .line(let whole):
      print(TerminalText.safe(whole, keepingLines: true))
      return whole
    case .nothing(let word):
      print(TerminalText.safe("No earlier line begins with \(word)."))
      return nil
    }
  }

  private func remember(_ line: String) {
    guard line.first != " ", let last = line.lastIndex(where: { !$0.isWhitespace }) else { return }
    let line = String(line[...last])
    past.append(line)
    line_editor_remember(editor, line)
    do throws(HistoryError) {
      try historyFile?.add(line)
      historyError = nil
    } catch {
      historyError = error
    }
  }

  private var contents: (line: String, cursor: Int) {
    var cursor = 0
    guard let text = line_editor_contents(editor, &cursor) else { return ("", 0) }
    defer { free(text) }
    return (String(cString: text), cursor)
  }

  fileprivate func isLineWhole() -> Bool { isAsking || isWhole(contents.line) }

  /// Returns whether something was printed below the line.
  fileprivate func complete() -> Bool {
    guard !isAsking else { return false }
    let (line, cursor) = contents
    let word = CompletionWord(in: line, before: cursor)
    switch CompletionStep(word: word.text, completions: completer(line, cursor)) {
    case .beep:
      line_editor_beep(editor)
      return false
    case .replace(let text):
      line_editor_replace(editor, word.text.unicodeScalars.count, text)
      return false
    case .list(let completions):
      list(completions)
      return true
    }
  }

  private func list(_ completions: [Completion]) {
    let (columns, rows) = Terminal.size
    let listing = CompletionListing(completions: completions, columns: columns, rows: rows)
    line_editor_leave_line(editor)
    for line in listing.lines { print(line) }
    fflush(nil)
  }
}

/// What libedit's callback is given: it outlives no read, and reads happen on the main actor.
@MainActor
private final class Relay {
  weak var owner: LineEditor?

  nonisolated static func ask(
    _ context: UnsafeMutableRawPointer?, _ question: @MainActor (LineEditor) -> Bool
  ) -> Bool {
    guard let context else { return false }
    nonisolated(unsafe) let address = context
    return MainActor.assumeIsolated {
      let relay = Unmanaged<Relay>.fromOpaque(address).takeUnretainedValue()
      return relay.owner.map(question) ?? false
    }
  }
}
