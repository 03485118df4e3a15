import ClaimModel
import LanguagePacks

/// Finds the paragraphs that are not part of the story, by the language's line patterns. A reference:
/// every document of a language has the same one.
final class BoilerplateFinder {
  private let folding: Folding
  private let patterns: [LinePattern]
  /// Patterns of lines, and those that also begin a sentence inside a paragraph.
  private let starts: PatternTree
  private let sentenceStarts: PatternTree
  private let ends: [LinePattern]
  /// The last bytes of `ends`, with the bit set that ASCII case folding sets.
  private let endBytes: [Bool]

  /// In bytes. A longer line that begins like boilerplate is an article that lost its line ends.
  private static let longestLine = 600
  /// In bytes. A longer line is no line that is boilerplate as a whole.
  private static let longestWhole = 120

  init(_ language: Language) {
    folding = language.lexicon.folding
    patterns = language.boilerplate
    var starts: [(bytes: [UInt8], number: Int)] = []
    var sentenceStarts = starts
    var ends: [LinePattern] = []
    var endBytes = Array(repeating: false, count: 256)
    for (number, pattern) in patterns.enumerated() where !pattern.pattern.isEmpty {
      switch pattern.position {
      case .line, .lineStart: starts.append((pattern.pattern, number))
      case .sentenceStart:
        starts.append((pattern.pattern, number))
        sentenceStarts.append((pattern.pattern, number))
      case .lineEnd:
        ends.append(pattern)
        endBytes[Int((pattern.pattern.last ?? 0) | 0x20)] = true
      }
    }
    self.starts = PatternTree(starts)
    self.sentenceStarts = PatternTree(sentenceStarts)
    self.ends = ends
    self.endBytes = endBytes
  }

  /// Returns the kind of a line, or nil for a line of the story.
  func kind(ofLine range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    kind(range, bytes, starts) ?? kindAtEnd(range, bytes)
  }

  /// Returns the kind of a sentence inside a paragraph, or nil.
  func kind(ofSentence range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    kind(range, bytes, sentenceStarts)
  }

  /// The kind of the first pattern of the file that the text begins with.
  private func kind(
    _ range: ByteRange, _ bytes: [UInt8], _ tree: PatternTree
  ) -> BoilerplateKind? {
    var found: Int?
    var node = tree.root
    var index = range.start
    while index < range.end {
      let unit = folding.unit(bytes.span, at: index)
      for byte in unit {
        guard let next = tree.next(node, byte) else { return found.map { patterns[$0].kind } }
        node = next
      }
      index += unit.length
      guard tree.isEnd(node) else { continue }
      for number in tree.patterns(at: node) where number < found ?? .max {
        if matches(patterns[number], upTo: index, range, bytes) { found = number }
      }
    }
    return found.map { patterns[$0].kind }
  }

  /// Whether a pattern that has been read up to an index says what the line or the sentence is.
  private func matches(
    _ pattern: LinePattern, upTo index: Int, _ range: ByteRange, _ bytes: [UInt8]
  ) -> Bool {
    switch pattern.position {
    case .line: index == range.end && range.count <= Self.longestWhole
    default: range.count <= Self.longestLine && endsWord(pattern, index, range, bytes)
    }
  }

  /// A pattern that ends in a letter must end a word of the line.
  private func endsWord(
    _ pattern: LinePattern, _ index: Int, _ range: ByteRange, _ bytes: [UInt8]
  ) -> Bool {
    guard index < range.end, let last = pattern.pattern.last else { return true }
    var next = folding.unit(bytes.span, at: index)
    let isLetter = { (byte: UInt8) in byte >= 0x80 || byte &- 0x61 < 26 }
    return !(isLetter(last) && isLetter(next.next() ?? 0))
  }

  private func kindAtEnd(_ range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    guard range.count > 0, endBytes[Int(bytes[range.end - 1] | 0x20)] else { return nil }
    let start = max(range.start, range.end - 60)
    let tail = folding.fold(bytes[start..<range.end])
    return ends.first { tail.suffix($0.pattern.count).elementsEqual($0.pattern) }?.kind
  }
}
