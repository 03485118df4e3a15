import Foundation

/// JSON with sorted keys, on one line or indented.
package enum JSONText {
  package static func line(_ value: some Encodable) throws -> String {
    try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes])
  }

  static func indented(_ value: some Encodable) throws -> String {
    try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  private static func text(
    _ value: some Encodable, formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return escapingHidden(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Writes control and directional characters, which stand only inside strings, as `\uXXXX`, so
  /// that a terminal shows the text safely and a parser reads the very same characters; and `<` too,
  /// so that the text may stand inside an HTML `script` element.
  private static func escapingHidden(_ json: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard scalar == "<" || (ControlCharacters.contains(scalar) && scalar.value > 0x1F) else {
        escaped.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        escaped.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
      }
    }
    return String(escaped)
  }
}
