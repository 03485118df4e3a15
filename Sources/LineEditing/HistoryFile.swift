import Glibc

/// The lines typed in earlier runs, oldest first, one a line of a file that only its owner reads.
///
/// A newline inside an entry is written `\n` and a backslash `\\`. Several programs may add to the
/// file at once: each addition takes a lock on the folder, and the file is replaced as a whole.
package struct HistoryFile: Sendable {
  package let path: String
  package let limit: Int

  package init(path: String, limit: Int = 5000) {
    self.path = path
    self.limit = limit
  }

  /// Returns the entries, oldest first; none when the file is missing or not readable.
  package func entries() -> [String] {
    guard let bytes = FileBytes.read(path) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return lines.suffix(limit).map { Self.decode(String(decoding: $0, as: UTF8.self)) }
  }

  /// Adds an entry unless it equals the newest.
  ///
  /// - Throws: `HistoryError` when the file cannot be written; the file is then as it was.
  package func add(_ entry: String) throws(HistoryError) {
    try FileBytes.makeFolder(of: path)
    let lock = FileBytes.lockFolder(of: path)
    defer { if lock >= 0 { close(lock) } }
    var entries = entries()
    guard entries.last != entry else { return }
    entries.append(entry)
    let text = entries.suffix(limit).map { Self.encode($0) + "\n" }.joined()
    try FileBytes.replace(path, with: Array(text.utf8))
  }

  private static func encode(_ entry: String) -> String {
    var line = ""
    for character in entry.unicodeScalars {
      switch character {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      default: line.unicodeScalars.append(character)
      }
    }
    return line
  }

  private static func decode(_ line: String) -> String {
    var entry = ""
    var isEscaped = false
    for character in line.unicodeScalars {
      if isEscaped {
        entry.unicodeScalars.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        entry.unicodeScalars.append(character)
      }
    }
    return entry
  }
}

/// The history file could not be written.
package struct HistoryError: Error, Sendable, Equatable {
  package let path: String
  /// The system's error number.
  package let code: Int32
}
