/// The embeddings of all pieces, one byte a number, made floats when a piece occurs.
///
/// Pieces are dealt out over chunks like cards: piece n is row n / 17 of chunk n % 17. Each chunk has its own
/// scale and lowest value.
struct PieceTable {
  static let chunks = 17

  let dimensions: Int
  private let numbers: [ArraySlice<UInt8>]
  private let scale: [Float]
  private let lowest: [Float]
  let count: Int

  init(_ file: WeightsFile) throws(MeaningError) {
    scale = try file.row("scale", count: Self.chunks)
    lowest = try file.row("lo", count: Self.chunks)
    let first = try file.file("q1", .byte, shape: [nil, nil])
    var numbers = [first.raw]
    for chunk in 2...Self.chunks {
      let array = try file.file("q\(chunk)", .byte, shape: first.shape.map(Optional.init))
      numbers.append(array.raw)
    }
    self.numbers = numbers
    count = first.shape[0] * Self.chunks
    dimensions = first.shape[1]
  }

  /// The number of a piece in the table; pieces that it does not have are unknown.
  func place(_ piece: Int32) -> Int {
    piece >= 0 && Int(piece) < count ? Int(piece) : Int(Tokenizer.unknown)
  }

  /// Writes the embedding of a piece, by its number in the table.
  func read(_ number: Int, into row: UnsafeMutablePointer<Float>) {
    let (place, chunk) = number.quotientAndRemainder(dividingBy: Self.chunks)
    let (scale, lowest) = (scale[chunk], lowest[chunk])
    numbers[chunk].withUnsafeBufferPointer { numbers in
      let start = place * dimensions
      for index in 0..<dimensions {
        row[index] = Float(numbers[start + index]) * scale + lowest
      }
    }
  }
}
