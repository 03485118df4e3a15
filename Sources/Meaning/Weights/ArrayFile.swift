/// An array as NumPy's `.npy` holds it: versions 1 and 2, little-endian, row by row.
///
/// Source: numpy.lib.format, "Format Version 1.0".
struct ArrayFile {
  enum Element: String {
    case byte = "|u1"
    case float = "<f4"
    case double = "<f8"

    var size: Int {
      switch self {
      case .byte: 1
      case .float: 4
      case .double: 8
      }
    }
  }

  let shape: [Int]
  private let bytes: [UInt8]
  private let start: Int

  /// Nil when the bytes are no array of such elements, or not as many as its shape says.
  init?(_ bytes: [UInt8], of element: Element) {
    guard bytes.count > 12, bytes.starts(with: [0x93] + Array("NUMPY".utf8)) else { return nil }
    let (field, length) =
      bytes[6] == 1
      ? (10, Int(bytes[8]) | Int(bytes[9]) << 8)
      : (12, (8..<12).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) })
    guard bytes.count >= field + length else { return nil }
    let header = String(decoding: bytes[field..<field + length], as: UTF8.self)
    guard header.contains("'descr': '\(element.rawValue)'"),
      header.contains("'fortran_order': False"), let shape = Self.shape(header)
    else { return nil }
    self.shape = shape
    self.bytes = bytes
    start = field + length
    let count = shape.reduce(into: 1) { $0 = $0.multipliedReportingOverflow(by: $1).partialValue }
    guard bytes.count == start + count * element.size else { return nil }
  }

  /// The elements of an array of bytes.
  var raw: ArraySlice<UInt8> { bytes[start...] }

  /// The elements of an array of 32-bit floats.
  var floats: [Float] { elements(zero: 0) }

  /// The elements of an array of 64-bit floats.
  var doubles: [Double] { elements(zero: 0) }

  /// Copies the bytes as they are, which need not be aligned.
  private func elements<Element: BitwiseCopyable>(zero: Element) -> [Element] {
    var elements = [Element](
      repeating: zero, count: (bytes.count - start) / MemoryLayout<Element>.size)
    elements.withUnsafeMutableBytes { $0.copyBytes(from: bytes[start...]) }
    return elements
  }

  /// `'shape': (7530, 512)`; a number alone has none.
  private static func shape(_ header: String) -> [Int]? {
    guard
      let tuple = header.split(separator: "'shape': (").dropFirst().first?.prefix(while: {
        $0 != ")"
      })
    else { return nil }
    let parts = tuple.split { $0 == "," || $0 == " " }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count && numbers.allSatisfy { $0 >= 0 } ? numbers : nil
  }
}
