internal import Foundation

/// The arrays of a weights file, by name, checked for their shape.
struct WeightsFile {
  let path: String
  let archive: ZipArchive

  init(_ path: String) throws(MeaningError) {
    self.path = path
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { throw .unreadable(path: path) }
    guard let archive = ZipArchive(bytes) else { throw .malformed(path: path, reason: "no npz") }
    self.archive = archive
  }

  /// - Parameters: what must be so; nil for any number.
  func matrix(
    _ name: String, rows: Int? = nil, columns: Int? = nil
  ) throws(MeaningError) -> Matrix {
    let file = try file(name, .float, shape: [rows, columns])
    return Matrix(rows: file.shape[0], columns: file.shape[1], numbers: file.floats)
  }

  func row(_ name: String, count: Int) throws(MeaningError) -> [Float] {
    try file(name, .float, shape: [count]).floats
  }

  func number(_ name: String) throws(MeaningError) -> Float {
    let numbers = try file(name, .double, shape: []).doubles
    return Float(numbers[0])
  }

  func file(
    _ name: String, _ element: ArrayFile.Element, shape: [Int?]
  ) throws(MeaningError) -> ArrayFile {
    guard let bytes = archive.contents(name + ".npy"), let file = ArrayFile(bytes, of: element),
      file.shape.count == shape.count, zip(file.shape, shape).allSatisfy({ $0 == $1 ?? $0 })
    else { throw .malformed(path: path, reason: "\(name) is missing or damaged") }
    return file
  }
}
