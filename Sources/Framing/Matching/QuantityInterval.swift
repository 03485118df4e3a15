package import ClaimModel

/// The values a quantity allows, with the slack its comparator leaves.
package struct QuantityInterval: Hashable, Sendable {
  package var low: Double
  package var high: Double

  /// *About* allows a tenth on both sides, *hundreds* up to ten times the least value; *at least*
  /// is open above, *at most* below.
  package init(_ quantity: Quantity) {
    let (least, most) = (quantity.low.doubleValue, quantity.high.doubleValue)
    switch quantity.comparator {
    case .exactly, .between: (low, high) = (least, most)
    case .about: (low, high) = (least - abs(least) / 10, most + abs(most) / 10)
    case .atLeast, .moreThan: (low, high) = (least, .infinity)
    case .atMost, .lessThan: (low, high) = (-.infinity, most)
    case .magnitude: (low, high) = (least, max(most, least * 10))
    }
  }

  package func overlaps(_ other: QuantityInterval) -> Bool {
    low <= other.high && other.low <= high
  }
}

extension Quantity {
  /// Returns whether two quantities count the same kind of thing.
  ///
  /// Money and unsorted things need the same unit; years and ages tell things apart and count
  /// nothing.
  func countsLike(_ other: Quantity) -> Bool {
    guard category == other.category else { return false }
    return switch category {
    case .year, .age: false
    case .money, .other: !unit.isEmpty && foldedUnit == other.foldedUnit
    default: true
    }
  }

  /// Returns whether two quantities with units of two languages have one value that is no common one.
  func mayCountLike(_ other: Quantity) -> Bool {
    category == .other && other.category == .other && low == high && low == other.low
      && high == other.high && Decimal64(3) < low
  }

  private var foldedUnit: String { Folding.fold(unit[...]) }
}
