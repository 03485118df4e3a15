/// Converts between UTF-8 byte offsets and code point offsets of one text.
///
/// Keeps one checkpoint every 64 bytes; a conversion scans at most 64 bytes.
package struct OffsetMap: Sendable {
  private let bytes: [UInt8]
  private let checkpoints: [Int]
  private static let stride = 64

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { checkpoints.append(scalars) }
      if Self.startsScalar(byte) { scalars += 1 }
    }
    self.checkpoints = checkpoints
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Returns the number of code points that start before a byte offset.
  package func scalarOffset(ofByte offset: Int) -> Int {
    guard offset > 0, !checkpoints.isEmpty else { return 0 }
    let end = min(offset, bytes.count)
    let block = min((end - 1) / Self.stride, checkpoints.count - 1)
    return bytes[block * Self.stride..<end].reduce(checkpoints[block]) {
      $0 + (Self.startsScalar($1) ? 1 : 0)
    }
  }

  /// Returns the byte offset at which a code point starts; the end of the text when there are fewer.
  package func byteOffset(ofScalar offset: Int) -> Int {
    guard offset > 0, !checkpoints.isEmpty else { return 0 }
    let block = lastCheckpoint(atMost: offset)
    var scalars = checkpoints[block]
    for index in (block * Self.stride)..<bytes.count where Self.startsScalar(bytes[index]) {
      if scalars == offset { return index }
      scalars += 1
    }
    return bytes.count
  }

  package func scalars(_ range: ByteRange) -> ScalarRange {
    ScalarRange(scalarOffset(ofByte: range.start), scalarOffset(ofByte: range.end))
  }

  package func bytes(_ range: ScalarRange) -> ByteRange {
    ByteRange(byteOffset(ofScalar: range.start), byteOffset(ofScalar: range.end))
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private func lastCheckpoint(atMost scalars: Int) -> Int {
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if checkpoints[middle] <= scalars { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
