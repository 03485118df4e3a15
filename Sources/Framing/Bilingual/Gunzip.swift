internal import CZlib

/// Unpacks gzip, of which dictzip is a kind.
enum Gunzip {
  /// Nothing larger is a word list.
  private static let most = 256 << 20

  /// Returns the unpacked bytes; nil when the bytes are no gzip, are damaged, or are too many.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var packed = packed
    var unpacked: [UInt8] = []
    return packed.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while unpacked.count <= most {
        let (status, bytes) = next(&stream)
        unpacked += bytes
        if status == Z_STREAM_END { return unpacked }
        guard status == Z_OK, !bytes.isEmpty else { return nil }
      }
      return nil
    }
  }

  private static func next(_ stream: inout z_stream) -> (status: Int32, bytes: [UInt8]) {
    let size = 1 << 20
    var status = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(size)
      status = inflate(&stream, Z_NO_FLUSH)
      count = size - Int(stream.avail_out)
    }
    return (status, bytes)
  }
}
