internal import Glibc

/// Reads a whole file, at most `limit` bytes of it.
struct FileBytes {
  let limit: Int
  private static let chunk = 1 << 20

  func read(_ path: String) throws(IngestError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while let part = try Self.next(from: descriptor, origin: path, atMost: Self.chunk) {
      guard bytes.count + part.count <= limit else { throw .tooLarge(origin: path, limit: limit) }
      bytes += part
    }
    return bytes
  }

  /// Returns what one `read(2)` gives, or nil at the end.
  static func next(
    from descriptor: Int32, origin: String, atMost count: Int
  ) throws(IngestError) -> [UInt8]? {
    var code: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = Glibc.read(descriptor, buffer.baseAddress, count)
      while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, count) }
      if got < 0 { code = errno }
      filled = max(0, got)
    }
    guard code == 0 else { throw failure(origin, code) }
    return part.isEmpty ? nil : part
  }

  static func failure(_ path: String, _ code: Int32) -> IngestError {
    code == ENOENT || code == ENOTDIR
      ? .missing(path: path) : .unreadable(path: path, code: code)
  }
}
