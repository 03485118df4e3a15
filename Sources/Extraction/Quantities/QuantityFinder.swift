import ClaimModel
import LanguagePacks

/// Finds the quantities of a claim: number, comparator, range, unit and category.
///
/// Dates, clock times, ordinals and numbers of articles of law are no quantities; a bare year is one,
/// with the category `year`.
struct QuantityFinder {
  let document: DocumentContext
  private let reader: NumberReader

  init(_ document: DocumentContext) {
    self.document = document
    reader = NumberReader(document: document)
  }

  func find(in ranges: [TokenRange]) -> [Quantity] {
    var quantities: [Quantity] = []
    for range in ranges {
      var index = range.lowerBound
      while index < range.upperBound {
        guard mayBegin(index) else {
          index = document.after(index)
          continue
        }
        if let date = DateReader(document).date(at: index, limit: range.upperBound) {
          index = date.end
        } else if let (quantity, end) = quantity(at: index, in: range) {
          quantities.append(quantity)
          index = end
        } else {
          index = document.after(index)
        }
      }
    }
    return quantities
  }

  /// Digits, number words and dates; everything else is passed over.
  private func mayBegin(_ index: Int) -> Bool {
    document.kind(index) == .number
      || !document.marks(index).isDisjoint(with: [.number, .date, .time])
  }

  private func quantity(at index: Int, in range: TokenRange) -> (Quantity, Int)? {
    guard document.kind(index) == .number || document.number(index) != nil,
      var number = reader.read(at: index, limit: range.upperBound),
      !isClock(index, number.end, range)
    else { return nil }
    var comparator = number.isMagnitude ? QuantityComparator.magnitude : .exactly
    if let upper = upperBound(after: number, range) {
      number.high = upper.high
      number.end = upper.end
      comparator = .between
    }
    let unit = QuantityUnit.read(document, number: index..<number.end, in: range)
    if number.isBareOne, unit.category == .other || unit.text.isEmpty { return nil }
    if let year = year(number, index, unit) { return (year, number.end) }
    let found = QuantityComparison.find(document, number: index..<number.end, in: range)
    if let found, comparator == .exactly || comparator == .magnitude { comparator = found }
    let bounds = document.bytes(index..<max(number.end, unit.numberEnd))
    return (
      Quantity(
        range: bounds, low: number.low, high: max(number.low, number.high), comparator: comparator,
        unit: unit.text, category: unit.category), max(number.end, unit.numberEnd)
    )
  }

  /// "10-20", "10 hingga 20", "between 10 and 20".
  private func upperBound(after number: NumberReader.Number, _ range: TokenRange) -> NumberReader
    .Number?
  {
    let next = number.end
    guard next + 1 < range.upperBound else { return nil }
    let isDash = document.kind(next) == .dash && !document.flags(next).contains(.spaceBefore)
    let isWord = document.number(next)?.kind == .range
    guard isDash || isWord,
      let upper = reader.read(at: document.after(next), limit: range.upperBound),
      upper.low > number.low
    else { return nil }
    return upper
  }

  /// "2:45", "21/10": a colon or a slash between numbers.
  private func isClock(_ start: Int, _ end: Int, _ range: TokenRange) -> Bool {
    func isMark(_ index: Int) -> Bool {
      guard range.contains(index), !document.flags(index).contains(.spaceBefore) else {
        return false
      }
      let byte = document.bytes[Int(document.tokens[index].start)]
      return document.kind(index) == .colon || byte == UInt8(ascii: "/")
    }
    if isMark(end), end + 1 < range.upperBound, document.kind(end + 1) == .number,
      !document.flags(end + 1).contains(.spaceBefore)
    {
      return true
    }
    return isMark(start - 1) && start - 2 >= range.lowerBound && document.kind(start - 2) == .number
  }

  /// Four digits from 1500 to 2100 without a unit or a separator.
  private func year(
    _ number: NumberReader.Number, _ index: Int, _ unit: QuantityUnit
  ) -> Quantity? {
    let token = document.tokens[index]
    guard number.hasDigits, number.end == index + 1, token.stemLength == 4,
      number.low == number.high,
      number.low >= Decimal64(1500), number.low <= Decimal64(2100), unit.category == .other,
      !unit.isCounted || token.end - token.start > 4
    else { return nil }
    return Quantity(
      range: document.bytes(index..<index + 1), low: number.low, high: number.low,
      comparator: .exactly, unit: "year", category: .year)
  }
}
