/// A number the text gives, with what it counts.
package struct Quantity: Hashable, Sendable, Codable {
  package var range: ByteRange
  /// The least and greatest value the words allow; equal for an exact number.
  package var low: Decimal64
  package var high: Decimal64
  package var comparator: QuantityComparator
  /// The words counted, as written ("resolusi Dewan Keamanan PBB", "%"); empty when none follow.
  package var unit: String
  package var category: QuantityCategory

  package init(
    range: ByteRange, low: Decimal64, high: Decimal64, comparator: QuantityComparator,
    unit: String, category: QuantityCategory
  ) {
    self.range = range
    self.low = low
    self.high = high
    self.comparator = comparator
    self.unit = unit
    self.category = category
  }
}

package enum QuantityComparator: String, Sendable, Codable, CaseIterable {
  case exactly
  case about
  case atLeast = "at-least"
  case atMost = "at-most"
  case moreThan = "more-than"
  case lessThan = "less-than"
  case between
  /// "hundreds", "puluhan": only the order of magnitude is said.
  case magnitude
}

package enum QuantityCategory: String, Sendable, Codable, CaseIterable {
  case killed
  case wounded
  case missing
  case displaced
  case detained
  case people
  case money
  case percent
  case votes
  case documents
  case area
  case distance
  case weight
  case duration
  case age
  case year
  case other
}
