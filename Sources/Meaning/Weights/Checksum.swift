internal import CZlib
internal import Foundation

/// CRC-32, as zip files have it.
enum Checksum {
  static func of(_ bytes: Data) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: UInt8.self).baseAddress
      return UInt32(truncatingIfNeeded: crc32_z(0, start, bytes.count))
    }
  }
}
