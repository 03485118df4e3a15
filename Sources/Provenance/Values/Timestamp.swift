import Foundation

/// A moment in UTC, to the microsecond, written `2020-09-28T10:15:00.000000Z`.
///
/// The written form has a fixed width, so that text order is time order.
package struct Timestamp: Hashable, Sendable, Comparable {
  package let microseconds: Int64

  package init(microseconds: Int64) { self.microseconds = microseconds }

  /// The system clock.
  package static func now() -> Timestamp {
    Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The next moment that can be told from this one.
  package var next: Timestamp { Timestamp(microseconds: microseconds + 1) }
}

extension Timestamp: CustomStringConvertible {
  package var description: String {
    let (seconds, fraction) = Self.floorDivide(microseconds, 1_000_000)
    let (days, second) = Self.floorDivide(seconds, 86_400)
    let (year, month, day) = Self.civil(daysSinceEpoch: days)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.pad($0, 2) }
    return [Self.pad(year, 4), Self.pad(month, 2), Self.pad(day, 2)].joined(separator: "-") + "T"
      + clock.joined(separator: ":") + "." + Self.pad(fraction, 6) + "Z"
  }

  private static func pad(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> (Int64, Int64) {
    let remainder = ((value % divisor) + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }

  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  private static func civil(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = floorDivide(daysSinceEpoch + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Timestamp: Codable {
  /// Reads the written form; nil for any other text.
  package init?(_ text: String) {
    let fields = text.split { "-T:.Z".contains($0) }.compactMap { Int64($0) }
    guard fields.count == 7, text.utf8.count == 27 else { return nil }
    let days = Self.days(year: fields[0], month: fields[1], day: fields[2])
    let seconds = ((days * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5]
    self.init(microseconds: seconds * 1_000_000 + fields[6])
    guard description == text else { return nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UTC time")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Howard Hinnant, `days_from_civil`.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(shiftedYear, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
