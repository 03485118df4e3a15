/// Krippendorff's alpha: agreement among any number of analysts, with things left out by some.
///
/// Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), for nominal and
/// ordinal data.
struct KrippendorffAlpha {
  private let values: [String]
  private let coincidences: [[Double]]
  private let totals: [Double]

  /// With an order, values are its steps, and things with other values are left out.
  init(_ coding: Coding, order: [String]? = nil) {
    values = order ?? Set(coding.units.flatMap(\.values)).sorted()
    let places = Dictionary(
      values.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var matrix = Array(repeating: Array(repeating: 0.0, count: values.count), count: values.count)
    for unit in coding.units {
      let coded = unit.values.compactMap { places[$0] }
      guard coded.count > 1 else { continue }
      for (index, left) in coded.enumerated() {
        for (otherIndex, right) in coded.enumerated() where index != otherIndex {
          matrix[left][right] += 1 / Double(coded.count - 1)
        }
      }
    }
    coincidences = matrix
    totals = matrix.map { $0.reduce(0, +) }
  }

  /// Every difference counts the same; nil when there is nothing to compare or only one value.
  var nominal: Double? { ratio { $0 == $1 ? 0 : 1 } }

  /// Values further apart in the order count more.
  var ordinal: Double? {
    ratio { left, right in
      let (low, high) = (min(left, right), max(left, right))
      let between = totals[low...high].reduce(0, +) - (totals[low] + totals[high]) / 2
      return between * between
    }
  }

  /// With a distance of one's own between two values, 0 to 1.
  func alpha(by distance: (String, String) -> Double) -> Double? {
    ratio { distance(values[$0], values[$1]) }
  }

  private func ratio(_ distance: (Int, Int) -> Double) -> Double? {
    let count = totals.reduce(0, +)
    guard count > 1 else { return nil }
    var (observed, expected) = (0.0, 0.0)
    for left in totals.indices {
      for right in totals.indices where left != right {
        let weight = distance(left, right)
        observed += coincidences[left][right] * weight
        expected += totals[left] * totals[right] * weight
      }
    }
    return expected > 0 ? 1 - (count - 1) * observed / expected : nil
  }
}
