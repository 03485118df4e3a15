import ClaimModel

/// Two numbers for the same thing that cannot both hold.
struct QuantityContrast {
  var left: Quantity
  var right: Quantity

  /// Returns the first contrast between two claims; nil when, for each thing counted, some of their
  /// numbers can both hold, so that several counts in one claim never make a conflict by accident.
  static func between(_ left: [Quantity], _ right: [Quantity]) -> QuantityContrast? {
    for one in left {
      let alike = right.filter { one.countsLike($0) }
      guard let other = alike.first else { continue }
      let siblings = left.filter { $0.countsLike(one) }
      let agrees = siblings.contains { sibling in
        alike.contains { QuantityInterval(sibling).overlaps(QuantityInterval($0)) }
      }
      if !agrees { return QuantityContrast(left: one, right: other) }
    }
    return nil
  }
}
