internal import CMessages

/// The messages of one language.
///
/// A TSV file with the columns `message` (the key), `wording` (empty: as the message) and `one` (the
/// wording where the first number is 1; empty: as for many). `\t`, `\n` and `\\` stand for the characters
/// that a cell cannot hold.
package struct MessageTable: Sendable {
  package struct Entry: Hashable, Sendable {
    package var wording: String
    package var one: String

    package init(wording: String = "", one: String = "") {
      self.wording = wording
      self.one = one
    }
  }

  package static let header = "message\twording\tone"
  package let entries: [String: Entry]

  package init(tsv: String) {
    let lines = tsv.split(separator: "\n").filter { !$0.hasPrefix("#") && $0 != Self.header }
    let rows = lines.map { line -> (String, Entry) in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
      return (
        cells[0],
        Entry(
          wording: cells.count > 1 ? cells[1] : "", one: cells.count > 2 ? cells[2] : "")
      )
    }
    entries = Dictionary(rows) { first, _ in first }
  }

  /// The table compiled into the program; empty for a language that has none.
  package init(embedded language: MessageLanguage) {
    let files = UnsafeBufferPointer(
      start: embedded_message_files(), count: embedded_message_file_count())
    let file = files.first { String(cString: $0.language) == language.rawValue }
    let bytes = file.map { UnsafeBufferPointer(start: $0.bytes, count: $0.count) }
    self.init(tsv: bytes.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  package func wording(of message: Message) -> String {
    let entry = entries[message.key]
    let many = entry.flatMap { $0.wording.isEmpty ? nil : $0.wording } ?? message.key
    guard message.count == 1, let one = entry?.one, !one.isEmpty else {
      return Self.filled(many, message.values)
    }
    return Self.filled(one, message.values)
  }

  /// Puts the values where `{1}`, `{2}` … stand; what stands in values is left alone.
  private static func filled(_ wording: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return wording }
    let pieces = wording.split(separator: "{", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces[0])) { text, piece in
      guard let end = piece.firstIndex(of: "}"), let number = Int(piece[..<end]),
        values.indices.contains(number - 1)
      else { return text += "{" + piece }
      text += values[number - 1] + piece[piece.index(after: end)...]
    }
  }

  package static func escaped(_ cell: String) -> String {
    cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
  }

  static func unescaped(_ cell: Substring) -> String {
    guard cell.contains("\\") else { return String(cell) }
    var text = ""
    var isEscaped = false
    for character in cell {
      switch (isEscaped, character) {
      case (false, "\\"): isEscaped = true; continue
      case (true, "n"): text.append("\n")
      case (true, "t"): text.append("\t")
      default: text.append(character)
      }
      isEscaped = false
    }
    return text
  }
}
