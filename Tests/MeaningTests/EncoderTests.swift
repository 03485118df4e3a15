import Foundation
import Testing

@testable import Meaning

/// The encoder on a small model, against the same arithmetic written plainly.
@Suite(.enabled(if: Installed.hasMatrixProduct, "skipped: no BLAS"))
struct EncoderTests {
  private let model = SmallModel(seed: 7)

  private func encoder(room: Int = 16_384) throws -> TextEncoder {
    let folder = try TemporaryModel(model.archive())
    return TextEncoder(
      weights: try EncoderWeights(WeightsFile(folder.path + "/weights.npz")),
      product: try MatrixProduct(), room: room)
  }

  @Test(
    arguments: [
      [[1, 2]], [[1, 0, 2]], [[1, 5, 9, 33, 2], [1, 2], [1, 50, 50, 4, 17, 18, 2]],
      [[1], [1, 3], [1, 3, 4], [1, 3, 4, 5], [1, 3, 4, 5, 6], [1, 3, 4, 5, 6, 7]],
    ] as [[[Int32]]])
  func textsAreEncodedAsByPlainArithmetic(_ texts: [[Int32]]) throws {
    let numbers = try encoder().numbers(of: texts) { _ in }
    let plain = texts.flatMap(PlainEncoder(model: model).encode)
    #expect(numbers.count == plain.count)
    #expect(zip(numbers, plain).allSatisfy { abs($0 - $1) < 1e-4 })
  }

  /// Batches and groups end within texts, and a text longer than a batch is one of its own.
  @Test func manyTextsAreEncodedAsEachAlone() throws {
    let encoder = try encoder()
    var texts = (0..<400).map { text in Self.text(text, length: (text * 7) % 90) }
    texts.insert(Self.text(0, length: 700), at: 5)
    var told: [Int] = []
    let numbers = encoder.numbers(of: texts) { told.append($0) }
    #expect(told.last == texts.count && told.count > 1)
    for place in [0, 4, 5, 6, 199, 400] {
      let alone = encoder.numbers(of: [texts[place]]) { _ in }
      let own = numbers[place * SmallModel.output..<(place + 1) * SmallModel.output]
      #expect(zip(own, alone).allSatisfy { abs($0 - $1) < 1e-4 }, "text \(place)")
    }
  }

  /// Pieces are forgotten when others come, and learnt again.
  @Test func littleRoomGivesTheSame() throws {
    let texts = (0..<60).map { Self.text($0 * 5, length: $0 % 9) }
    let (small, large) = (try encoder(room: 14), try encoder())
    for _ in 0..<2 {
      let numbers = small.numbers(of: texts) { _ in }
      #expect(zip(numbers, large.numbers(of: texts) { _ in }).allSatisfy { abs($0 - $1) < 1e-4 })
    }
  }

  private static func text(_ number: Int, length: Int) -> [Int32] {
    let pieces = (0..<length).map { Int32(3 + ($0 * 31 + number) % 48) }
    return [Tokenizer.start] + pieces + [Tokenizer.end]
  }

  @Test func noTextsAreNoNumbers() throws {
    #expect(try encoder().numbers(of: []) { _ in }.isEmpty)
  }

  @Test func piecesThatTheTableLacksAreUnknown() throws {
    let encoder = try encoder()
    let known = encoder.numbers(of: [[1, 0, 2]]) { _ in }
    for piece: Int32 in [51, 5000, -1] {
      #expect(encoder.numbers(of: [[1, piece, 2]]) { _ in } == known)
    }
  }

  @Test func productsAreThoseOfPlainArithmetic() throws {
    let product = try MatrixProduct()
    let (left, right) = (NumberBuffer(rows: 5, columns: 7), SmallModel(seed: 3).arrays["d3"] ?? [])
    for index in 0..<35 { left.start[index] = Float(index % 11) - 5 }
    let matrix = Matrix(rows: 4, columns: 6, numbers: Array(right.prefix(24)))
    let result = NumberBuffer(rows: 5, columns: 8)
    result.clear()
    result.row(2)[3] = 10
    // Columns 2 to 5 of the left rows, into columns 1 to 6 of the result.
    product.multiply(
      left.part(rows: 0..<5, from: 2), by: matrix,
      into: MutableRows(start: result.start + 1, stride: 8), adding: true)
    for row in 0..<5 {
      for column in 0..<6 {
        let sum = (0..<4).reduce(row == 2 && column == 2 ? 10 : 0 as Float) {
          $0 + left.row(row)[2 + $1] * matrix.numbers[$1 * 6 + column]
        }
        #expect(abs(result.row(row)[column + 1] - sum) < 1e-4)
      }
    }
  }
}

struct WeightsTests {
  @Test(arguments: ["proj3", "w2_5", "ln_g", "d3", "q9", "eps"])
  func aMissingArrayIsNamed(_ name: String) throws {
    let whole = SmallModel(seed: 7).archive(isDeflated: false)
    // Another name of the same length, in both headers.
    let other = name.dropLast() + "?"
    let bytes = String(String.UnicodeScalarView(whole.map { Unicode.Scalar($0) }))
    let broken = bytes.replacing("\(name).npy", with: "\(other).npy")
    let folder = try TemporaryModel(Data(broken.unicodeScalars.map { UInt8($0.value) }))
    let path = folder.path + "/weights.npz"
    #expect(throws: MeaningError.malformed(path: path, reason: "\(name) is missing or damaged")) {
      try EncoderWeights(WeightsFile(path))
    }
  }

  @Test func aFileOfAnotherKindIsRefused() throws {
    let folder = try TemporaryModel(Data("no archive".utf8))
    let path = folder.path + "/weights.npz"
    #expect(throws: MeaningError.malformed(path: path, reason: "no npz")) { try WeightsFile(path) }
    #expect(throws: MeaningError.unreadable(path: "/none/weights.npz")) {
      try WeightsFile("/none/weights.npz")
    }
  }
}
