import CZlib
import Foundation

/// Writes `.npz` files as NumPy does: arrays in a zip file, stored or deflated.
struct ArchiveWriter {
  private var file = Data()
  private var directory = Data()
  private var count = 0
  let isDeflated: Bool

  init(isDeflated: Bool) { self.isDeflated = isDeflated }

  mutating func add(_ name: String, _ shape: [Int], _ numbers: [Float]) {
    let elements = numbers.withUnsafeBytes { Data($0) }
    add(name + ".npy", Self.array("<f4", shape, elements))
  }

  mutating func add(_ name: String, _ shape: [Int], _ bytes: [UInt8]) {
    add(name + ".npy", Self.array("|u1", shape, Data(bytes)))
  }

  mutating func add(_ name: String, _ number: Double) {
    add(name + ".npy", Self.array("<f8", [], withUnsafeBytes(of: number) { Data($0) }))
  }

  mutating func add(_ name: String, _ contents: Data) {
    let packed = isDeflated ? Self.deflated(contents) : contents
    let facts =
      Self.half(isDeflated ? 8 : 0) + Self.word(0) + Self.word(Self.checksum(contents))
      + Self.word(packed.count) + Self.word(contents.count) + Self.half(name.utf8.count)
      + Self.half(0)
    let place = file.count
    file += Self.word(0x0403_4b50) + Self.half(20) + Self.half(0) + facts + Data(name.utf8) + packed
    directory +=
      Self.word(0x0201_4b50) + Self.half(20) + Self.half(20) + Self.half(0) + facts + Self.half(0)
      + Self.half(0) + Self.half(0) + Self.word(0) + Self.word(place) + Data(name.utf8)
    count += 1
  }

  var archive: Data {
    file + directory + Self.word(0x0605_4b50) + Self.half(0) + Self.half(0) + Self.half(count)
      + Self.half(count) + Self.word(directory.count) + Self.word(file.count) + Self.half(0)
  }

  static func array(_ element: String, _ shape: [Int], _ elements: Data) -> Data {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    let header =
      "{'descr': '\(element)', 'fortran_order': False, 'shape': (\(sizes)), }"
      .padding(toLength: 117, withPad: " ", startingAt: 0) + "\n"
    return Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0]) + half(header.utf8.count)
      + Data(header.utf8) + elements
  }

  private static func half(_ number: Int) -> Data {
    Data([UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)])
  }

  private static func word(_ number: Int) -> Data { half(number) + half(number >> 16) }

  private static func checksum(_ bytes: Data) -> Int {
    bytes.withUnsafeBytes { Int(crc32_z(0, $0.bindMemory(to: UInt8.self).baseAddress, $0.count)) }
  }

  private static func deflated(_ bytes: Data) -> Data {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = Array(bytes)
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let size = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(size))
        deflate(&stream, Z_FINISH)
      }
    }
    return Data(output.prefix(size - Int(stream.avail_out)))
  }
}
