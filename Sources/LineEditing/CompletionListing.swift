import TerminalText

/// Lays out the ways to go on below the line: in columns, or one a line with their meanings.
struct CompletionListing {
  let completions: [Completion]
  let columns: Int
  let rows: Int

  /// Returns the lines to print, at most as many as the screen shows at once.
  var lines: [String] {
    let all = completions.contains { $0.meaning != nil } ? described : tabulated
    let room = max(2, rows - 3)
    guard all.count > room else { return all }
    let more = all.count - room + 1
    return all.prefix(room - 1) + ["… \(more) more lines; type a letter and TAB for fewer"]
  }

  private var names: [String] { completions.map { TerminalText.safe($0.text) } }

  private var described: [String] {
    let names = names
    let width = min(names.map { TerminalText.width($0) }.max() ?? 0, columns / 2)
    return zip(names, completions).map { name, completion in
      let meaning = TerminalText.safe(completion.meaning ?? "")
      let line = meaning.isEmpty ? name : TerminalText.pad(name, to: width) + "  " + meaning
      return TerminalText.truncate(line, to: columns - 1)
    }
  }

  /// Down the columns, as `ls` does.
  private var tabulated: [String] {
    let names = names
    let width = (names.map { TerminalText.width($0) }.max() ?? 0) + 2
    let across = max(1, (columns - 1) / width)
    let down = (names.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: names.count, by: down).map { names[$0] }
      let padded = cells.dropLast().map { TerminalText.pad($0, to: width) }
      return TerminalText.truncate(padded.joined() + (cells.last ?? ""), to: columns - 1)
    }
  }
}
