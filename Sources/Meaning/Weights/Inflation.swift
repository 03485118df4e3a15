internal import CZlib

/// Unpacks deflated bytes whose length is known.
enum Inflation {
  /// Returns nil when the bytes are damaged or are not as many as they should be.
  static func unpack(_ packed: UnsafeRawBufferPointer, count: Int) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    // Negative: deflate without the header of zlib, as in zip.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { output, filled in
      stream.next_in = UnsafeMutablePointer(
        mutating: packed.bindMemory(to: UInt8.self).baseAddress)
      stream.avail_in = UInt32(clamping: packed.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(clamping: count)
      status = inflate(&stream, Z_FINISH)
      filled = count - Int(stream.avail_out)
    }
    return status == Z_STREAM_END && bytes.count == count ? bytes : nil
  }
}
