import ClaimModel
import LanguagePacks

/// Reads dates: "27 September 2020", "September 27, 2020", "Minggu (27/9)", "21/10/2025", "kemarin",
/// "Monday". Weekdays and relative days count back from the publication date.
struct DateReader {
  let document: DocumentContext
  private let published: CivilDate?

  init(_ document: DocumentContext, published: CivilDate? = nil) {
    self.document = document
    self.published = published
  }

  struct Found {
    var mention: DateMention?
    /// The first token after the date.
    var end: Int
  }

  func dates(in ranges: [TokenRange]) -> [DateMention] {
    var mentions: [DateMention] = []
    for range in ranges {
      var index = range.lowerBound
      while index < range.upperBound {
        if let found = date(at: index, limit: range.upperBound) {
          if let mention = found.mention { mentions.append(mention) }
          index = found.end
        } else {
          index = document.after(index)
        }
      }
    }
    return mentions
  }

  func date(at index: Int, limit: Int) -> Found? {
    guard
      document.kind(index) == .number
        || !document.marks(index).isDisjoint(with: [.date, .time])
    else { return nil }
    if document.kind(index) == .number {
      return slashed(index, limit) ?? dayFirst(index, limit)
    }
    guard let word = document.date(index) ?? inner(index) else { return nil }
    switch word.kind {
    case .month: return monthFirst(index, word.value, limit)
    case .weekday: return weekday(index, word.value, limit)
    case .relative:
      // "next week" is no day: only what is nearer than a week resolves to one.
      let date = abs(word.value) < 7 ? published?.advanced(by: word.value) : nil
      return day(index..<document.after(index), date)
    }
  }

  /// The date word inside a phrase of time: "on Monday".
  private func inner(_ index: Int) -> DateWord? {
    guard document.tokens[index].span > 1, document.has(index, .time) else { return nil }
    for inside in index + 1..<document.after(index) {
      let sense = document.language.lexicon.sense(ofWord: document.tokens[inside].word)
      if sense >= 0, let date = document.language.lexicon.senses[Int(sense)].date { return date }
    }
    return nil
  }

  private func whole(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit, document.kind(index) == .number else { return nil }
    let stem = document.stem(index)
    guard stem.count <= 4 else { return nil }
    var value = 0
    for byte in stem {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private func isSlash(_ index: Int, _ limit: Int) -> Bool {
    index < limit && document.bytes[Int(document.tokens[index].start)] == UInt8(ascii: "/")
  }

  /// Day first, as Indonesian and Turkish write it; month first where only that gives a date.
  private func slashed(_ index: Int, _ limit: Int) -> Found? {
    guard let first = whole(index, limit), isSlash(index + 1, limit),
      let second = whole(index + 2, limit), first <= 31, second <= 31
    else { return nil }
    let hasYear = isSlash(index + 3, limit)
    let year = hasYear ? whole(index + 4, limit).map { $0 < 100 ? 2000 + $0 : $0 } : nil
    let (day, month) = second <= 12 ? (first, second) : (second, first)
    return found(index..<(hasYear && year != nil ? index + 5 : index + 3), year, month, day)
  }

  private func dayFirst(_ index: Int, _ limit: Int) -> Found? {
    guard let day = whole(index, limit), (1...31).contains(day), index + 1 < limit,
      let month = document.date(index + 1), month.kind == .month
    else { return nil }
    let after = document.after(index + 1)
    let year = year(at: after, limit)
    return found(index..<(year == nil ? after : after + 1), year, month.value, day)
  }

  private func monthFirst(_ index: Int, _ month: Int, _ limit: Int) -> Found? {
    let next = document.after(index)
    if let day = whole(next, limit), (1...31).contains(day) {
      let comma = next + 1 < limit && document.kind(next + 1) == .comma ? next + 2 : next + 1
      let year = year(at: comma, limit)
      return found(index..<(year == nil ? next + 1 : comma + 1), year, month, day)
    }
    guard let year = year(at: next, limit) else { return nil }
    let iso = "\(CivilDate.padded(year, 4))-\(CivilDate.padded(month, 2))"
    let range = index..<next + 1
    return Found(mention: DateMention(range: document.bytes(range), iso: iso), end: next + 1)
  }

  private func year(at index: Int, _ limit: Int) -> Int? {
    whole(index, limit).flatMap { (1500...2100).contains($0) ? $0 : nil }
  }

  private func found(_ range: TokenRange, _ year: Int?, _ month: Int, _ day: Int) -> Found? {
    if let year {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      return self.day(range, date)
    }
    guard let leap = CivilDate(year: 2000, month: month, day: day) else { return nil }
    if let published { return self.day(range, nearest(leap, to: published)) }
    let iso = "--\(CivilDate.padded(month, 2))-\(CivilDate.padded(day, 2))"
    return Found(
      mention: DateMention(range: document.bytes(range), iso: iso), end: range.upperBound)
  }

  /// The year that puts a day nearest to the publication date.
  private func nearest(_ date: CivilDate, to published: CivilDate) -> CivilDate? {
    (-1...1).compactMap {
      CivilDate(year: published.year + $0, month: date.month, day: date.day)
    }.min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }

  private func day(_ range: TokenRange, _ date: CivilDate?) -> Found? {
    Found(
      mention: date.map { DateMention(range: document.bytes(range), iso: $0.iso) },
      end: range.upperBound)
  }

  /// The latest such weekday on or before publication; a date in brackets behind it says it exactly.
  private func weekday(_ index: Int, _ weekday: Int, _ limit: Int) -> Found? {
    let after = document.after(index)
    if after + 1 < limit, document.kind(after) == .open, let exact = slashed(after + 1, limit) {
      let close =
        exact.end < limit && document.kind(exact.end) == .close ? exact.end + 1 : exact.end
      return Found(mention: exact.mention, end: close)
    }
    guard let published else { return Found(mention: nil, end: after) }
    let back = (published.weekday - weekday + 7) % 7
    return day(index..<after, published.advanced(by: -back))
  }
}
