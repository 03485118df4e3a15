import Foundation

/// An axis from one round number to another.
struct NumberScale: Equatable {
  let low: Double
  let high: Double
  let step: Double

  /// The scale starts at nought unless all values lie close together far from it.
  init(_ values: [Double]) {
    let least = values.min() ?? 0
    let most = values.max() ?? 1
    let isFar = least > 0 && most - least < most / 4 && most > least
    let start = isFar ? least : min(0, least)
    let end = most > start ? most : start + 1
    step = Self.step(end - start)
    low = (start / step).rounded(.down) * step
    // Room for an arrow behind the greatest value.
    let top = (end / step).rounded(.up) * step
    high = top - end < step / 4 ? top + step : top
  }

  /// At most five ticks, at multiples of 1, 2 or 5 and a power of ten.
  private static func step(_ span: Double) -> Double {
    let rough = span / 3
    let power = pow(10, log10(rough).rounded(.down))
    let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
    return factor * power
  }

  var ticks: [Double] {
    let count = Int(((high - low) / step).rounded())
    return (0...max(1, count)).map { low + Double($0) * step }
  }

  /// Where a value lies, in percent of the axis; what is beyond lies on its end.
  func percent(_ value: Double) -> Double {
    let share = (value - low) / (high - low)
    return (min(1, max(0, share)) * 1000).rounded() / 10
  }

  /// A tick in digits, grouped by narrow spaces from five on.
  static func digits(_ value: Double) -> String {
    let isWhole = value.rounded() == value && abs(value) < 1e15
    guard isWhole else { return String(format: "%g", value) }
    let digits = String(Int(abs(value)))
    guard digits.count > 4 else { return (value < 0 ? "−" : "") + digits }
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += "\u{202F}" }
      grouped.append(digit)
    }
    return (value < 0 ? "−" : "") + grouped
  }
}
