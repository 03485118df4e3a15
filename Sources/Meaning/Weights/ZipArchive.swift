internal import Foundation

/// The entries of a zip file, as far as NumPy's `.npz` uses them: stored or deflated, below 4 GB.
///
/// Source: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
struct ZipArchive {
  struct Entry: Hashable {
    let checksum: UInt32
    let isDeflated: Bool
    let packed: Int
    let unpacked: Int
    fileprivate let header: Int
  }

  let entries: [String: Entry]
  private let bytes: Data

  /// Nil when the bytes are no such file.
  init?(_ bytes: Data) {
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else { return nil }
    var entries: [String: Entry] = [:]
    var place = Int(bytes.word(end + 16))
    for _ in 0..<bytes.half(end + 10) {
      guard place + 46 <= bytes.count, bytes.word(place) == 0x0201_4b50 else { return nil }
      let method = bytes.half(place + 10)
      let nameStart = place + 46
      let nameEnd = nameStart + bytes.half(place + 28)
      guard nameEnd <= bytes.count, method == 0 || method == 8 else { return nil }
      entries[String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)] = Entry(
        checksum: bytes.word(place + 16), isDeflated: method == 8,
        packed: Int(bytes.word(place + 20)), unpacked: Int(bytes.word(place + 24)),
        header: Int(bytes.word(place + 42)))
      place = nameEnd + bytes.half(place + 30) + bytes.half(place + 32)
    }
    self.entries = entries
  }

  /// Returns what an entry holds; nil when there is none or it is damaged.
  func contents(_ name: String) -> [UInt8]? {
    guard let entry = entries[name], entry.header + 30 <= bytes.count,
      bytes.word(entry.header) == 0x0403_4b50
    else { return nil }
    let start =
      entry.header + 30 + bytes.half(entry.header + 26) + bytes.half(entry.header + 28)
    guard start + entry.packed <= bytes.count else { return nil }
    return bytes.withUnsafeBytes { all in
      let packed = UnsafeRawBufferPointer(rebasing: all[start..<start + entry.packed])
      return entry.isDeflated ? Inflation.unpack(packed, count: entry.unpacked) : Array(packed)
    }
  }

  /// The record stands at the end, before a comment of at most 65,535 bytes.
  private static func endRecord(_ bytes: Data) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let least = max(0, bytes.count - 22 - 0xFFFF)
    return (least...bytes.count - 22).reversed().first { bytes.word($0) == 0x0605_4b50 }
  }
}

extension Data {
  /// The 16 bits at a place, least significant byte first; the place is inside.
  fileprivate func half(_ place: Int) -> Int {
    Int(self[startIndex + place]) | Int(self[startIndex + place + 1]) << 8
  }

  fileprivate func word(_ place: Int) -> UInt32 {
    UInt32(half(place)) | UInt32(half(place + 2)) << 16
  }
}
