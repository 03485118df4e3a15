import Foundation

@testable import Meaning

/// A model of the real one's layout with narrow rows and repeatable random numbers.
struct SmallModel {
  static let (embedding, branch, hidden, output) = (32, 16, 16, 32)
  static let rows = 3

  /// The arrays by name, as the file has them.
  private(set) var arrays: [String: [Float]] = [:]
  private(set) var tables: [[UInt8]] = []
  private(set) var shapes: [String: [Int]] = [:]
  let least = 1e-6
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    let (embedding, branch, hidden, output) =
      (Self.embedding, Self.branch, Self.hidden, Self.output)
    for _ in 0..<PieceTable.chunks {
      tables.append((0..<Self.rows * embedding).map { _ in UInt8(next() % 64) })
    }
    add("scale", [PieceTable.chunks])
    add("lo", [PieceTable.chunks])
    for length in [2, 3, 5] {
      add("proj\(length)", [embedding, branch])
      for name in ["proj_b", "ln_g", "ln_b", "b1_", "b2_"] { add("\(name)\(length)", [branch]) }
      for name in ["w1_", "w2_"] { add("\(name)\(length)", [length * branch, branch]) }
    }
    let features = embedding + 3 * branch
    for name in ["ln_g", "ln_b"] { add(name, [features]) }
    add("cnn_W", [features, output])
    add("cnn_b", [output])
    for (name, shape) in [
      ("d0", [output, hidden]), ("p1", [output, hidden]), ("d1", [hidden, hidden]),
      ("d2", [hidden, output]), ("p3", [hidden, output]), ("d3", [output, output]),
    ] { add(name, shape) }
  }

  /// xorshift64.
  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func add(_ name: String, _ shape: [Int]) {
    shapes[name] = shape
    arrays[name] = (0..<shape.reduce(1, *)).map { _ in Float(next() % 2001) / 2000 - 0.5 }
  }

  func archive(isDeflated: Bool = true) -> Data {
    var writer = ArchiveWriter(isDeflated: isDeflated)
    for (number, table) in tables.enumerated() {
      writer.add("q\(number + 1)", [Self.rows, Self.embedding], table)
    }
    for (name, numbers) in arrays.sorted(by: { $0.key < $1.key }) {
      writer.add(name, shapes[name] ?? [], numbers)
    }
    writer.add("eps", least)
    return writer.archive
  }
}
