/// A string literal of Swift as a message's key: interpolations become `{1}`, `{2}` …
struct SwiftLiteral {
  private(set) var key = ""
  /// Behind the closing quotation marks.
  private(set) var end: Int
  private var interpolations = 0

  /// - Parameter start: where its first quotation mark stands.
  init(_ text: [Character], at start: Int) {
    let isLong = text[start...].starts(with: "\"\"\"")
    end = start + (isLong ? 3 : 1)
    while end < text.count {
      if isLong ? text[end...].starts(with: "\"\"\"") : text[end] == "\"" { break }
      take(text)
    }
    end += isLong ? 3 : 1
    if isLong { key = Self.withoutIndentation(key) }
  }

  /// Interpolations of the other go on counting.
  mutating func append(_ other: SwiftLiteral) {
    var added = other.key
    for number in stride(from: other.interpolations, to: 0, by: -1) {
      added = added.replacing("{\(number)}", with: "{\(number + interpolations)}")
    }
    key += added
    interpolations += other.interpolations
    end = other.end
  }

  private mutating func take(_ text: [Character]) {
    guard text[end] == "\\", end + 1 < text.count else {
      key.append(text[end])
      end += 1
      return
    }
    switch text[end + 1] {
    case "(": return takeInterpolation(text)
    case "n": key += "\n"
    case "t": key += "\t"
    case "\n": key += Self.continuation
    default: key.append(text[end + 1])
    }
    end += 2
  }

  /// Passes over everything up to the parenthesis that closes the interpolation.
  private mutating func takeInterpolation(_ text: [Character]) {
    interpolations += 1
    key += "{\(interpolations)}"
    var depth = 0
    end += 1
    while end < text.count {
      switch text[end] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        end = SwiftLiteral(text, at: end).end
        continue
      default: break
      }
      end += 1
      if depth == 0 { return }
    }
  }

  /// Stands for a line that goes on until its indentation is known.
  private static let continuation = "\u{0}"

  private static func withoutIndentation(_ literal: String) -> String {
    let lines = literal.replacing(continuation, with: continuation + "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let depth = lines.last.map { $0.prefix { $0 == " " }.count } ?? 0
    return lines.dropFirst().dropLast().map { $0.dropFirst(depth) }.joined(separator: "\n")
      .replacing(continuation + "\n", with: "")
  }
}
