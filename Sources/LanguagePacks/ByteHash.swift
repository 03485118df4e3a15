/// FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923), byte by byte. Public for the reason that `WordClasses`
/// is.
@frozen public struct ByteHash: Sendable {
  /// The hash of the bytes added so far.
  public var value: UInt32 = 2_166_136_261

  /// The hash of nothing.
  @inlinable public init() {}

  /// Adds a byte.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}
