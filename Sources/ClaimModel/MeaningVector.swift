/// What a text means, as a direction in the space of a meaning model.
///
/// Each of the dimensions is one byte: the likeness of two texts is then a sum of whole numbers, the same
/// on every machine, and differs from that of the model's own numbers by about a thousandth.
package struct MeaningVector: Hashable, Sendable {
  package static let dimensions = 512

  package let parts: [Int8]
  private let length: Double

  /// - Parameter parts: as they were kept; nil when they are none or too few.
  package init?(parts: [Int8]) {
    guard parts.count == Self.dimensions else { return nil }
    self.parts = parts
    let square = Self.product(parts, parts)
    guard square > 0 else { return nil }
    length = Double(square).squareRoot()
  }

  /// - Parameter numbers: the model's, of any length; nil when they are none, too few or no numbers.
  package init?(_ numbers: [Float]) {
    let most = numbers.reduce(0) { max($0, abs($1)) }
    guard most > 0, numbers.allSatisfy(\.isFinite) else { return nil }
    self.init(parts: numbers.map { Int8(($0 * 127 / most).rounded()) })
  }

  /// Returns the cosine of the angle between the two, -1 to 1; 1 for texts that mean the same.
  package func likeness(to other: MeaningVector) -> Double {
    Double(Self.product(parts, other.parts)) / (length * other.length)
  }

  private static func product(_ one: [Int8], _ other: [Int8]) -> Int32 {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var sum: Int32 = 0
        for index in 0..<dimensions { sum &+= Int32(one[index]) &* Int32(other[index]) }
        return sum
      }
    }
  }
}
