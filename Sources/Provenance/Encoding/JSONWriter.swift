import ClaimModel

/// Writes the canonical JSON of readings and operations byte by byte, as ``CanonicalJSON`` does, many
/// times faster; tests compare the two.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes text as it is.
  mutating func plain(_ text: String) { bytes += text.utf8 }

  mutating func plain(_ hash: ContentHash) { hash.appendHex(to: &bytes) }

  mutating func lineFeed() { bytes.append(UInt8(ascii: "\n")) }

  /// Members come in the order of their keys.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    let outer = isFirst
    isFirst = true
    members(&self)
    isFirst = outer
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Keys are plain ASCII.
  mutating func key(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var left = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    bytes[start...].reverse()
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      bytes.append(UInt8(ascii: "\\"))
      escaped(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += [UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}

extension JSONWriter {
  mutating func range(_ range: ByteRange) {
    bytes.append(UInt8(ascii: "["))
    number(range.start)
    bytes.append(UInt8(ascii: ","))
    number(range.end)
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func ranges(_ ranges: [ByteRange]) { array(ranges) { $0.range($1) } }

  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ range: ByteRange?) {
    guard let range else { return }
    key(name)
    self.range(range)
  }

  mutating func member(_ name: StaticString, _ value: some RawRepresentable<String>) {
    key(name)
    string(value.rawValue)
  }

  mutating func member(_ name: StaticString, _ hash: ContentHash) {
    key(name)
    bytes.append(UInt8(ascii: "\""))
    plain(hash)
    bytes.append(UInt8(ascii: "\""))
  }
}
