import ClaimModel
import LanguagePacks

/// Finds the paragraphs that are not part of the story, by the language's line patterns.
struct BoilerplateFinder {
  private let folding: Folding
  /// Patterns of each position by their first byte.
  private var starts: [[LinePattern]] = Array(repeating: [], count: 256)
  private var sentenceStarts: [[LinePattern]] = Array(repeating: [], count: 256)
  private var ends: [LinePattern] = []
  /// The last bytes of `ends`, with the bit set that ASCII case folding sets.
  private var endBytes: Set<UInt8> = []

  /// In bytes. A longer line that begins like boilerplate is an article that lost its line ends.
  private static let longestLine = 600

  init(_ language: Language) {
    folding = language.lexicon.folding
    for pattern in language.boilerplate {
      guard let first = pattern.pattern.first else { continue }
      switch pattern.position {
      case .line, .lineStart: starts[Int(first)].append(pattern)
      case .sentenceStart:
        starts[Int(first)].append(pattern)
        sentenceStarts[Int(first)].append(pattern)
      case .lineEnd:
        ends.append(pattern)
        endBytes.insert((pattern.pattern.last ?? 0) | 0x20)
      }
    }
  }

  /// Returns the kind of a line, or nil for a line of the story.
  func kind(ofLine range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    kindAtStart(range, bytes) ?? kindAtEnd(range, bytes)
  }

  private func kindAtStart(_ range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    guard let first = firstByte(range, bytes), !starts[Int(first)].isEmpty else { return nil }
    let head = fold(ByteRange(range.start, min(range.end, range.start + 120)), bytes)
    for pattern in starts[Int(first)] where head.starts(with: pattern.pattern) {
      switch pattern.position {
      case .line:
        if range.count <= 120, head.count == pattern.pattern.count { return pattern.kind }
      default:
        if range.count <= Self.longestLine, endsWord(head, pattern.pattern) { return pattern.kind }
      }
    }
    return nil
  }

  private func kindAtEnd(_ range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    guard !ends.isEmpty, range.count > 0, endBytes.contains(bytes[range.end - 1] | 0x20) else {
      return nil
    }
    let tail = fold(ByteRange(max(range.start, range.end - 60), range.end), bytes)
    return ends.first { tail.suffix($0.pattern.count).elementsEqual($0.pattern) }?.kind
  }

  /// Returns the kind of a sentence inside a paragraph, or nil.
  func kind(ofSentence range: ByteRange, _ bytes: [UInt8]) -> BoilerplateKind? {
    guard let first = firstByte(range, bytes), !sentenceStarts[Int(first)].isEmpty else {
      return nil
    }
    let head = fold(ByteRange(range.start, min(range.end, range.start + 80)), bytes)
    return sentenceStarts[Int(first)].first {
      head.starts(with: $0.pattern) && endsWord(head, $0.pattern)
    }?.kind
  }

  /// A pattern that ends in a letter must end a word of the line.
  private func endsWord(_ head: [UInt8], _ pattern: [UInt8]) -> Bool {
    guard head.count > pattern.count, let last = pattern.last else { return true }
    let next = head[pattern.count]
    let isLetter = { (byte: UInt8) in byte >= 0x80 || (0x61...0x7A).contains(byte) }
    return !(isLetter(last) && isLetter(next))
  }

  /// The folded line's first byte.
  private func firstByte(_ range: ByteRange, _ bytes: [UInt8]) -> UInt8? {
    guard range.start < range.end else { return nil }
    var index = range.start
    var out: [UInt8] = []
    if bytes[index] < 0x80, !folding.turkish { return asciiLowerCase(bytes[index]) }
    folding.fold(bytes, &index, into: &out)
    return out.first
  }

  private func asciiLowerCase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private func fold(_ range: ByteRange, _ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = range.start
    while index < range.end { folding.fold(bytes, &index, into: &out) }
    return out
  }
}
