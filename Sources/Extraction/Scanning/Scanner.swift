import LanguagePacks

/// Cuts bytes into tokens in one pass and looks every word up in a lexicon.
///
/// Works on any bytes: what is no UTF-8 becomes symbols. Linear; allocates only the token array and
/// one buffer for the folded word.
struct Scanner: ~Copyable {
  let bytes: [UInt8]
  let language: Language
  /// The global table, at hand.
  let classes = byteClasses
  let isTurkish: Bool
  var position = 0
  var pending: TokenFlags = [.lineBefore, .blankLineBefore]
  var folded: [UInt8] = []
  var tokens: [Token] = []

  init(_ bytes: [UInt8], _ language: Language) {
    self.bytes = bytes
    self.language = language
    isTurkish = language.lexicon.folding.turkish
    folded.reserveCapacity(64)
    tokens.reserveCapacity(bytes.count / 5 + 16)
  }

  static func scan(_ bytes: [UInt8], _ language: Language) -> [Token] {
    var scanner = Scanner(bytes, language)
    scanner.run()
    PhraseMarker.mark(&scanner.tokens, language.lexicon)
    return scanner.tokens
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      switch classes[Int(byte)] {
      case .space: skipSpace()
      case .line: skipLine()
      case .upper, .lower: scanWord()
      case .digit: scanNumber()
      case .multibyte: scanWide()
      case .mark, .other: scanMark(byte)
      }
    }
  }

  private mutating func skipSpace() {
    position += 1
    pending.insert(.spaceBefore)
  }

  private mutating func skipLine() {
    position += 1
    if pending.contains(.lineBefore) { pending.insert(.blankLineBefore) }
    pending.formUnion([.lineBefore, .spaceBefore])
  }

  mutating func append(_ kind: TokenKind, length: Int, flags: TokenFlags = []) {
    tokens.append(
      Token(
        start: Int32(position), end: Int32(position + length), kind: kind,
        flags: pending.union(flags)))
    position += length
    pending = []
  }

  private mutating func scanMark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(.quote, length: 1)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): scanApostrophe(byte)
    case UInt8(ascii: ","): append(.comma, length: 1)
    case UInt8(ascii: "."): append(dots() > 1 ? .ellipsis : .period, length: dots())
    case UInt8(ascii: "?"): append(.question, length: 1)
    case UInt8(ascii: "!"): append(.exclamation, length: 1)
    case UInt8(ascii: ":"): append(.colon, length: 1)
    case UInt8(ascii: ";"): append(.semicolon, length: 1)
    case UInt8(ascii: "-"): append(.dash, length: run(of: byte))
    case UInt8(ascii: "("), UInt8(ascii: "["): append(.open, length: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): append(.close, length: 1)
    default: append(.symbol, length: 1)
    }
  }

  /// Two apostrophes or two grave accents are one double mark, as older wires type it.
  private mutating func scanApostrophe(_ byte: UInt8) {
    let length = run(of: byte)
    if length == 2 {
      append(.quote, length: 2)
    } else {
      append(.quote, length: 1, flags: .single)
    }
  }

  private func run(of byte: UInt8) -> Int {
    var end = position
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - position
  }

  private func dots() -> Int { run(of: UInt8(ascii: ".")) }

  private mutating func scanWide() {
    let (scalar, length) = decode(position)
    switch WideClass(scalar) {
    case .space:
      position += length
      pending.insert(.spaceBefore)
    case .line:
      position += length - 1
      skipLine()
    case .upper, .lower: scanWord()
    case .quoteOpen, .quoteClose, .quoteEither: append(.quote, length: length)
    case .singleOpen, .singleClose: scanTypedApostrophe(scalar, length)
    case .apostrophe, .symbol: append(.symbol, length: length)
    case .dash: append(.dash, length: length)
    case .hyphen: append(.dash, length: length)
    case .ellipsis: append(.ellipsis, length: length)
    }
  }

  /// ’’ is one double mark.
  private mutating func scanTypedApostrophe(_ scalar: UInt32, _ length: Int) {
    if position + length < bytes.count, decode(position + length).scalar == scalar {
      append(.quote, length: 2 * length)
    } else {
      append(.quote, length: length, flags: .single)
    }
  }

  /// Returns the code point at an offset; U+FFFD and one byte for what is no UTF-8.
  @inline(__always)
  func decode(_ offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = length == 1 ? UInt32(lead) : UInt32(lead & (0xFF >> (UInt8(length) + 1)))
    for index in 1..<max(length, 1) {
      let next = bytes[offset + index]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}
