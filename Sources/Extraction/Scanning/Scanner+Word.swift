import LanguagePacks

extension Scanner {
  /// A word runs over letters and digits, and over `'`, `-` and `.` between them.
  mutating func scanWord() {
    if let word = plainWord() { append(word) } else { scanMixedWord() }
  }

  /// A word of ASCII letters and nothing else, as most are.
  private struct PlainWord {
    let end: Int
    let hash: UInt32
    let lowers: Int
    let id: Int32
  }

  /// Reads the word that begins here in one loop that hashes it as it goes and compares it with the
  /// lexicon where it stands, without a folded copy. Returns nil for any but a plain word.
  private func plainWord() -> PlainWord? {
    let text = bytes.span
    var end = position
    var hash = ByteHash()
    var lowers = 0
    while end < text.count {
      let byte = text[unchecked: end]
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { break }
      if byte == UInt8(ascii: "I"), isTurkish { return nil }
      lowers += Int(byte >> 5 & 1)
      hash.add(letter)
      end += 1
    }
    guard end > position, end == text.count || !continuesWord(text[unchecked: end], at: end) else {
      return nil
    }
    let letters = text.extracting(position..<end)
    return PlainWord(
      end: end, hash: hash.value, lowers: lowers,
      id: language.lexicon.words.findLetters(letters, hash: hash.value))
  }

  /// A digit, a letter of another range, or a mark that may join two parts of a word.
  @inline(__always)
  private func continuesWord(_ byte: UInt8, at end: Int) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","): false
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."): startsPart(at: end + 1)
    case 0x80...: true
    default: classes[Int(byte)] == .digit
    }
  }

  private mutating func append(_ word: PlainWord) {
    var flags = pending
    if bytes[position] & 0x20 == 0 {
      flags.insert(word.lowers == 0 ? [.capital, .allCapitals] : .capital)
    }
    tokens.append(
      Token(
        start: Int32(position), end: Int32(word.end), word: word.id, key: word.hash, kind: .word,
        flags: flags, stemLength: UInt8(clamping: word.end - position)))
    position = word.end
    pending = []
  }

  private mutating func scanMixedWord() {
    let start = position
    var end = start
    var shape = WordShape()
    folded.removeAll(keepingCapacity: true)
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 0x61 < 26 {
        shape.add(upper: false)
        folded.append(byte)
        end += 1
      } else if let letter = letter(at: end) {
        shape.add(upper: letter.isUpper)
        fold(&end, length: letter.length)
      } else if classes[Int(byte)] == .digit {
        folded.append(byte)
        shape.letters += 1
        end += 1
      } else if let joiner = joiner(at: end, since: start, shape) {
        shape.join(apostrophe: joiner.isApostrophe, foldedLength: folded.count, length: end - start)
        folded.append(joiner.byte)
        end += joiner.length
      } else {
        break
      }
    }
    finishWord(start, end, shape)
  }

  private mutating func finishWord(_ start: Int, _ end: Int, _ shape: WordShape) {
    var flags = pending
    if shape.startsUpper { flags.insert(.capital) }
    if shape.startsUpper, shape.lowers == 0 { flags.insert(.allCapitals) }
    var token = Token(start: Int32(start), end: Int32(end), kind: .word, flags: flags)
    let isCut = shape.apostropheFolded > 0 && language.apostropheSuffixes
    let stem = isCut ? shape.apostropheFolded : folded.count
    token.stemLength = UInt8(clamping: isCut ? shape.apostropheAt : end - start)
    if isCut { token.flags.insert(.apostrophe) }
    token.key = ByteTable.hash(folded.span.extracting(0..<stem))
    token.word = language.lexicon.words.find(folded.span, hash: ByteTable.hash(folded.span))
    if token.word < 0, stem < folded.count {
      token.word = language.lexicon.words.find(folded.span.extracting(0..<stem), hash: token.key)
    }
    tokens.append(token)
    position = end
    pending = []
  }

  /// Digits with `.` and `,` between them: 1.234,5 is one number. "3'ü" and "2nd" keep their letters.
  mutating func scanNumber() {
    let start = position
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if classes[Int(byte)] == .digit {
        end += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
        end + 1 < bytes.count, classes[Int(bytes[end + 1])] == .digit
      {
        end += 1
      } else {
        break
      }
    }
    let digits = end - start
    if end < bytes.count, letter(at: end) != nil || apostropheLength(at: end) > 0 {
      scanWord()
      guard tokens.last?.end ?? 0 > Int32(end) else { return }
      tokens[tokens.count - 1].kind = .number
      tokens[tokens.count - 1].stemLength = UInt8(clamping: digits)
      return
    }
    append(.number, length: digits)
    tokens[tokens.count - 1].stemLength = UInt8(clamping: digits)
  }

  struct Letter {
    /// In bytes.
    let length: Int
    let isUpper: Bool
  }

  /// Returns the letter at an offset; nil for anything else.
  @inline(__always)
  func letter(at offset: Int) -> Letter? {
    switch classes[Int(bytes[offset])] {
    case .lower: return Letter(length: 1, isUpper: false)
    case .upper: return Letter(length: 1, isUpper: true)
    case .multibyte:
      let (scalar, length) = decode(offset)
      switch WideClass(scalar) {
      case .upper: return Letter(length: length, isUpper: true)
      case .lower: return scalar == 0xFFFD ? nil : Letter(length: length, isUpper: false)
      default: return nil
      }
    default: return nil
    }
  }

  /// Adds a letter to the folded word and steps past it.
  private mutating func fold(_ end: inout Int, length: Int) {
    let stop = end + length
    while end < stop {
      let unit = language.lexicon.folding.unit(bytes.span, at: end)
      for byte in unit { folded.append(byte) }
      end += unit.length
    }
  }

  private func apostropheLength(at offset: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else {
      return 0
    }
    return bytes[offset + 2] == 0x99 || bytes[offset + 2] == 0x98 ? 3 : 0
  }

  private struct Joiner {
    let byte: UInt8
    let length: Int
    var isApostrophe: Bool { byte == UInt8(ascii: "'") }
  }

  /// Returns the mark at an offset when it joins two parts of one word.
  private func joiner(at offset: Int, since start: Int, _ shape: WordShape) -> Joiner? {
    let apostrophe = apostropheLength(at: offset)
    if apostrophe > 0 {
      return startsPart(at: offset + apostrophe)
        ? Joiner(byte: UInt8(ascii: "'"), length: apostrophe) : nil
    }
    switch bytes[offset] {
    case UInt8(ascii: "-"):
      return startsPart(at: offset + 1) ? Joiner(byte: UInt8(ascii: "-"), length: 1) : nil
    case UInt8(ascii: "."):
      return joinsAcrossDot(at: offset, shape) ? Joiner(byte: UInt8(ascii: "."), length: 1) : nil
    case 0xE2:
      guard offset + 3 < bytes.count, case .hyphen = WideClass(decode(offset).scalar),
        startsPart(at: offset + 3)
      else { return nil }
      return Joiner(byte: UInt8(ascii: "-"), length: 3)
    default: return nil
    }
  }

  private func startsPart(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return classes[Int(bytes[offset])] == .digit || letter(at: offset) != nil
  }

  /// "U.S", "M.Si" and "kompas.com" are one word; "bitti.Sonra" has lost the space between sentences.
  private func joinsAcrossDot(at offset: Int, _ shape: WordShape) -> Bool {
    guard startsPart(at: offset + 1) else { return false }
    return shape.lettersSinceDot <= 2 || letter(at: offset + 1)?.isUpper != true
  }
}

/// What the letters of a word look like so far.
struct WordShape {
  var letters = 0
  var lowers = 0
  var startsUpper = false
  var lettersSinceDot = 0
  /// Folded and raw length before the last apostrophe; 0 when there is none.
  var apostropheFolded = 0
  var apostropheAt = 0

  mutating func add(upper: Bool) {
    if letters == 0 { startsUpper = upper }
    letters += 1
    lettersSinceDot += 1
    if !upper, apostropheFolded == 0 { lowers += 1 }
  }

  mutating func join(apostrophe: Bool, foldedLength: Int, length: Int) {
    lettersSinceDot = 0
    if apostrophe {
      apostropheFolded = foldedLength
      apostropheAt = length
    }
  }
}
