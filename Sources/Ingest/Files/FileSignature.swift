internal import Messages

/// The first bytes of files that people take for articles and that are none.
enum FileSignature {
  /// Each format's own specification gives its signature.
  private static let known: [(name: Message, bytes: [UInt8])] = [
    (Message("a PDF document"), Array("%PDF-".utf8)),
    (Message("a ZIP archive or an office document"), [0x50, 0x4B, 0x03, 0x04]),
    (Message("an old office document"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (Message("a gzip archive"), [0x1F, 0x8B]),
    (Message("an XZ archive"), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    (Message("a Zstandard archive"), [0x28, 0xB5, 0x2F, 0xFD]),
    (Message("a PNG image"), [0x89, 0x50, 0x4E, 0x47]),
    (Message("a JPEG image"), [0xFF, 0xD8, 0xFF]),
    (Message("a GIF image"), Array("GIF8".utf8)),
    (Message("an SQLite database"), Array("SQLite format 3\0".utf8)),
    (Message("a program"), [0x7F, 0x45, 0x4C, 0x46]),
  ]

  static func name(of bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.bytes) }.map { say($0.name) }
  }
}
