internal import CLibMD

/// The SHA-256 digest of bytes that come piece by piece.
///
/// Source: FIPS 180-4, as the system's message digest library calculates it.
struct MessageDigest {
  static let byteCount = Int(SHA256_DIGEST_LENGTH)

  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, !buffer.isEmpty else { return }
      SHA256Update(&context, start, buffer.count)
    }
  }

  /// Returns the 32 bytes of the digest.
  consuming func finish() -> [UInt8] {
    Array(unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
      SHA256Final(buffer.baseAddress, &context)
      count = Self.byteCount
    }
  }
}
