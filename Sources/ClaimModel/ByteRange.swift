/// A half-open range of UTF-8 byte offsets into a document's normalised text.
package struct ByteRange: Hashable, Sendable, Codable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// Encoded as `[start, end]`, the shape of every range in JSON.
  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
