/// Reads English sentences that were made elsewhere, by another library or when a store was written, and
/// says them in the reader's language.
package struct SentenceReader: Sendable {
  private let patterns: [(key: String, pieces: [String])]

  /// - Parameter patterns: the first that fits counts, so that longer ones stand first.
  package init(_ patterns: [Message]) {
    self.patterns = patterns.map { ($0.key, Self.pieces(of: $0.key)) }
  }

  /// Returns the sentence in the reader's language, and the sentences that stand in it; one that fits no
  /// pattern stays as it is.
  package func said(_ sentence: String) -> String {
    guard MessageLanguage.current != .english else { return sentence }
    for pattern in patterns {
      guard let values = Self.values(of: sentence, pattern.pieces) else { continue }
      return say(Message(pattern.key, values: values.map(said)))
    }
    return sentence
  }

  /// The values that make the pattern the sentence; nil when none do. Each is as short as may be.
  private static func values(of sentence: String, _ pieces: [String]) -> [String]? {
    guard sentence.hasPrefix(pieces[0]) else { return nil }
    var rest = sentence.dropFirst(pieces[0].count)
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    guard pieces.count > 1, let last = pieces.last else { return rest.isEmpty ? values : nil }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  /// The words around `{1}`, `{2}` …, of which there is one more than values.
  private static func pieces(of pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().map {
      place, part in
      guard place > 0, let end = part.firstIndex(of: "}") else { return String(part) }
      return String(part[part.index(after: end)...])
    }
  }
}
