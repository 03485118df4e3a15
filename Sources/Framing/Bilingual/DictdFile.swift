internal import Foundation

/// A dictionary of the DICT server as Debian installs it: `NAME.index` lists headwords with the place
/// of their entries in `NAME.dict.dz` (dictfmt(1), dictzip(1)).
package struct DictdFile {
  private let data: [UInt8]
  private let index: [UInt8]

  /// Nil when one of the two files is missing or damaged.
  package init?(folder: String, name: String) {
    let base = URL(filePath: folder).appending(path: name)
    guard let index = try? Data(contentsOf: base.appendingPathExtension("index")),
      let packed = try? Data(contentsOf: base.appendingPathExtension("dict.dz")),
      let data = Gunzip.unpack(Array(packed))
    else { return nil }
    self.init(index: Array(index), data: data)
  }

  init(index: [UInt8], data: [UInt8]) {
    self.index = index
    self.data = data
  }

  /// Calls `body` for each entry with its bytes; the first line is the headword's. Entries that lie
  /// outside the file are passed over.
  func forEachEntry(_ body: (_ headword: ArraySlice<UInt8>, _ entry: ArraySlice<UInt8>) -> Void) {
    for line in index.split(separator: 0x0A) {
      let cells = line.split(separator: 0x09)
      guard cells.count >= 3, !line.starts(with: Self.ownEntries),
        let offset = Self.number(cells[1]), let count = Self.number(cells[2]),
        offset <= data.count, count <= data.count - offset
      else { continue }
      body(cells[0], data[offset..<offset + count])
    }
  }

  /// What the dictionary says of itself.
  private static let ownEntries = Array("00database".utf8)

  /// A number in the index's base 64, most significant digit first.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 6 else { return nil }
    var number = 0
    for digit in digits {
      guard let value = alphabet[digit] else { return nil }
      number = number << 6 | value
    }
    return number
  }

  private static let alphabet: [UInt8: Int] = {
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    return Dictionary(
      digits.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
