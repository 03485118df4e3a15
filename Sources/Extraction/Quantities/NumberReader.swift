import ClaimModel
import LanguagePacks

/// Reads the number that begins at a token, in digits, words or both: "1,5 juta", "dua belas", "yirmi
/// üç bin", "hundreds of thousands".
///
/// What it does not understand it leaves alone; it never guesses.
struct NumberReader {
  let document: DocumentContext

  struct Number {
    var low: Decimal64
    var high: Decimal64
    /// The first token after the number.
    var end: Int
    /// Written with digits.
    var hasDigits = false
    /// Only the order of magnitude is said.
    var isMagnitude = false
    /// A single word like "satu" or "bir", which is more often an article.
    var isBareOne = false
  }

  func read(at start: Int, limit: Int) -> Number? {
    if document.kind(start) == .number { return digits(start, limit) }
    guard let word = word(start, limit) else { return nil }
    switch word.kind {
    case .magnitude: return magnitude(start, word, limit)
    case .unit, .multiplier, .fraction: return words(start, limit)
    default: return nil
    }
  }

  private func word(_ index: Int, _ limit: Int) -> NumberWord? {
    guard index < limit, document.kind(index) == .word else { return nil }
    return document.number(index)
  }

  private func digits(_ start: Int, _ limit: Int) -> Number? {
    let token = document.tokens[start]
    let raw = document.bytes[Int(token.start)..<Int(token.start) + Int(token.stemLength)]
    guard let value = DigitReader(decimal: document.language.decimalSeparator).read(raw) else {
      return nil
    }
    var number = Number(low: value, high: value, end: start + 1, hasDigits: true)
    if Int(token.end - token.start) > Int(token.stemLength), !applySuffix(token, &number) {
      return nil
    }
    multiply(&number, limit)
    return number
  }

  /// "5m", "3bn" carry a multiplier, "5'i" an inflection; "3rd" and "4G" are no quantities.
  private func applySuffix(_ token: Token, _ number: inout Number) -> Bool {
    let rest = document.bytes[Int(token.start) + Int(token.stemLength)..<Int(token.end)]
    if let first = rest.first, first == UInt8(ascii: "'") || first == 0xE2 { return true }
    let folded = document.language.lexicon.folding.fold(String(decoding: rest, as: UTF8.self))
    let sense = document.language.lexicon.sense(
      ofWord: document.language.lexicon.words.find(folded))
    guard sense >= 0, let word = document.language.lexicon.senses[Int(sense)].number,
      word.kind == .suffix || word.kind == .multiplier
    else { return false }
    return scale(&number, by: word.value)
  }

  /// Multipliers and fractions after a number: "1,5 juta", "iki buçuk milyon".
  private func multiply(_ number: inout Number, _ limit: Int) {
    while let next = word(number.end, limit) {
      switch next.kind {
      case .multiplier, .suffix:
        guard scale(&number, by: next.value) else { return }
      case .fraction where next.value < Decimal64(1):
        guard let sum = number.low.adding(next.value) else { return }
        number.low = sum
        number.high = sum
      default: return
      }
      number.end = document.after(number.end)
    }
    addRemainder(&number, limit)
  }

  /// "2 bin 400": digits smaller than the multiplier before them add up.
  private func addRemainder(_ number: inout Number, _ limit: Int) {
    guard number.end < limit, document.kind(number.end) == .number,
      document.number(number.end - 1)?.kind == .multiplier
    else { return }
    let token = document.tokens[number.end]
    let raw = document.bytes[Int(token.start)..<Int(token.start) + Int(token.stemLength)]
    guard let rest = DigitReader(decimal: document.language.decimalSeparator).read(raw),
      let multiplier = document.number(number.end - 1)?.value, rest < multiplier,
      let sum = number.low.adding(rest)
    else { return }
    number.low = sum
    number.high = sum
    number.end += 1
  }

  private func scale(_ number: inout Number, by factor: Decimal64) -> Bool {
    guard let low = number.low.multiplied(by: factor), let high = number.high.multiplied(by: factor)
    else { return false }
    number.low = low
    number.high = high
    return true
  }

  /// Number words: units add up, "belas" adds ten, hundreds multiply what stands before them, and
  /// thousands and more close a group.
  private func words(_ start: Int, _ limit: Int) -> Number? {
    var total = Decimal64(0)
    var group = Decimal64(0)
    var index = start
    var count = 0
    while let next = word(index, limit), let step = step(next, group: group, total: total) {
      (group, total) = step
      count += 1
      index = document.after(index)
      if isJoiner(index, limit) { index = document.after(index) }
    }
    guard count > 0, let value = total.adding(group) else { return nil }
    let isBareOne = count == 1 && value == Decimal64(1)
    return Number(low: value, high: value, end: index, isBareOne: isBareOne)
  }

  private func step(
    _ word: NumberWord, group: Decimal64, total: Decimal64
  ) -> (group: Decimal64, total: Decimal64)? {
    let zero = Decimal64(0)
    switch word.kind {
    case .unit, .fraction: return group.adding(word.value).map { ($0, total) }
    case .belas: return group.adding(Decimal64(10)).map { ($0, total) }
    case .multiplier:
      let base = group == zero ? Decimal64(1) : group
      guard let product = base.multiplied(by: word.value) else { return nil }
      if word.value < Decimal64(1000) { return (product, total) }
      return total.adding(product).map { (zero, $0) }
    default: return nil
    }
  }

  /// "three hundred and twelve", "twenty-three".
  private func isJoiner(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, document.isWord(index, "and"),
      document.isWord(index - 1, "hundred")
        || document.isWord(index - 1, "thousand")
    else { return false }
    return word(index + 1, limit)?.kind == .unit
  }

  /// "hundreds of thousands": from the least such number to ten times it.
  private func magnitude(_ start: Int, _ word: NumberWord, _ limit: Int) -> Number? {
    var number = Number(
      low: word.value, high: word.value, end: document.after(start), isMagnitude: true)
    if number.end < limit, document.has(number.end, .preposition),
      let next = self.word(document.after(number.end), limit), next.kind == .magnitude,
      scale(&number, by: next.value)
    {
      number.end = document.after(document.after(number.end))
    }
    multiply(&number, limit)
    number.high = number.low.multiplied(by: Decimal64(10)) ?? number.low
    return number
  }
}
