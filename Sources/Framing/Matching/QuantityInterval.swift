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

/// A quantity ready to be compared with many others.
struct QuantityCount: Sendable {
  let quantity: Quantity
  let interval: QuantityInterval
  /// What must be equal besides the category; nil for what counts nothing.
  private let unit: String?

  init(_ quantity: Quantity) {
    self.quantity = quantity
    interval = QuantityInterval(quantity)
    unit = quantity.countedUnit
  }

  func countsLike(_ other: QuantityCount) -> Bool {
    quantity.category == other.quantity.category && unit != nil && unit == other.unit
  }
}

extension Quantity {
  /// Returns whether two quantities count the same kind of thing.
  func countsLike(_ other: Quantity) -> Bool {
    guard category == other.category, let unit = countedUnit else { return false }
    return unit == other.countedUnit
  }

  /// Returns whether two quantities with units of two languages have one value that is no common one.
  func mayCountLike(_ other: Quantity) -> Bool {
    category == .other && other.category == .other && low == high && low == other.low
      && high == other.high && Decimal64(3) < low
  }

  /// The folded unit where the category does not tell all: of money and unsorted things. Years and ages
  /// tell things apart and count nothing, nor does an unsorted number without a unit.
  fileprivate var countedUnit: String? {
    switch category {
    case .year, .age: nil
    case .money, .other: unit.isEmpty ? nil : Folding.fold(unit[...])
    default: ""
    }
  }
}
