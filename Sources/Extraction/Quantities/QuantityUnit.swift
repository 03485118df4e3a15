import ClaimModel
import LanguagePacks

/// What a number counts: the words after it, a currency or a percent sign beside it, and the category
/// that the words around it tell.
struct QuantityUnit {
  var text = ""
  var category = QuantityCategory.other
  /// The first token after the unit.
  var end: Int
  /// The first token after a sign that belongs to the number ("%").
  var numberEnd: Int
  /// A noun follows at once: "1.991 orang".
  var isCounted = false

  static func read(
    _ document: DocumentContext, number: TokenRange, in range: TokenRange
  ) -> QuantityUnit {
    var unit = QuantityUnit(end: number.upperBound, numberEnd: number.upperBound)
    if unit.readSign(document, number, range) { return unit }
    unit.readNoun(document, number.upperBound, range)
    unit.readCategory(document, number, range)
    return unit
  }

  /// "$", "Rp", "%", "persen", "yüzde" beside the number.
  private mutating func readSign(
    _ document: DocumentContext, _ number: TokenRange, _ range: TokenRange
  ) -> Bool {
    for index in [number.upperBound, number.lowerBound - 1] where range.contains(index) {
      let byte = document.bytes[Int(document.tokens[index].start)]
      let word = document.number(index)
      if byte == UInt8(ascii: "%") || word?.kind == .percent {
        category = .percent
        text = "%"
      } else if let currency = Self.currency(index, document) {
        category = .money
        text = currency
      } else {
        continue
      }
      if index >= number.upperBound {
        numberEnd = document.after(index)
        end = numberEnd
      }
      return true
    }
    return false
  }

  private static func currency(_ index: Int, _ document: DocumentContext) -> String? {
    if let word = document.number(index), word.kind == .currency { return word.text }
    let token = document.tokens[index]
    switch document.bytes[Int(token.start)..<Int(token.end)] {
    case [0x24]: return "USD"
    case [0xE2, 0x82, 0xAC]: return "EUR"
    case [0xC2, 0xA3]: return "GBP"
    case [0xE2, 0x82, 0xBA]: return "TRY"
    default: return nil
    }
  }

  /// The noun phrase after the number, at most six words.
  private mutating func readNoun(_ document: DocumentContext, _ start: Int, _ range: TokenRange) {
    var start = start
    if start < range.upperBound, document.value(of: .preposition, at: start) == .of,
      document.number(start - 1)?.kind == .magnitude
        || document.flags(start - 1).contains(.insidePhrase)
    {
      start = document.after(start)
    }
    var index = start
    let most = document.language.order == .sov ? 1 : 6
    while index < range.upperBound, index - start < most, continues(index, start, document) {
      index = document.after(index)
    }
    index = min(index, range.upperBound)
    while index > start, document.has(index - 1, .preposition) { index -= 1 }
    guard index > start else { return }
    isCounted = true
    text = document.text(start..<index)
    end = index
  }

  private func continues(_ index: Int, _ start: Int, _ document: DocumentContext) -> Bool {
    guard document.kind(index) == .word else { return false }
    if document.date(index) != nil { return false }
    let classes = document.classes(index)
    if classes.contains(.preposition) {
      return index > start && document.value(of: .preposition, at: index) == .of
    }
    let isCategory = document.unit(index) != nil
    if !classes.isDisjoint(with: [.verb, .auxiliary]), classes.isDisjoint(with: .noun) {
      return false
    }
    if index > start, document.marks(index).contains(.deed) {
      return false
    }
    if document.cueTags(index).contains(.finite),
      document.role(index) == nil, !document.isCapital(index)
    {
      return false
    }
    return isCategory || document.isCapital(index) && index > start
      || classes.isDisjoint(
        with: WordClasses.functional.union([.comparison, .superlative, .cause]))
  }

  /// The strongest category among the unit's words, else of the words nearby in the same clause; death
  /// and injury win over people.
  private mutating func readCategory(
    _ document: DocumentContext, _ number: TokenRange, _ range: TokenRange
  ) {
    category = .other
    for index in number.upperBound..<max(number.upperBound, end) {
      if let found = document.unit(index), Self.rank(found) > Self.rank(category) {
        category = found
      }
    }
    guard category == .other || category == .people else { return }
    let harm =
      Self.harm(document, stride(from: end, to: min(end + 5, range.upperBound), by: 1))
      ?? Self.harm(
        document,
        stride(
          from: number.lowerBound - 1, through: max(range.lowerBound, number.lowerBound - 4),
          by: -1))
    if let harm { category = harm }
  }

  /// The first word of harm, up to a comma or another number.
  private static func harm(
    _ document: DocumentContext, _ indices: some Sequence<Int>
  ) -> QuantityCategory? {
    for index in indices {
      guard document.kind(index) == .word, !document.marks(index).contains(.number) else {
        return nil
      }
      if let found = document.unit(index), isHarm(found) { return found }
    }
    return nil
  }

  private static func isHarm(_ category: QuantityCategory) -> Bool {
    switch category {
    case .killed, .wounded, .missing, .displaced, .detained: true
    default: false
    }
  }

  private static func rank(_ category: QuantityCategory) -> Int {
    isHarm(category) ? 3 : category == .other ? 0 : category == .people ? 1 : 2
  }
}
