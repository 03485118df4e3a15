import Foundation

/// The encoder written down once more, text by text and number by number, to hold the fast one against.
struct PlainEncoder {
  let model: SmallModel
  typealias Row = [Double]

  func encode(_ pieces: [Int32]) -> [Float] {
    let embeddings = pieces.map(embedding)
    let inputs = embeddings.map(projected)
    let branches = zip([2, 3, 5], [0, 1, 2]).enumerated().map { number, shape in
      let width = SmallModel.branch
      let own = inputs.map { Array($0[number * width..<(number + 1) * width]) }
      return branch(own, length: shape.0, left: shape.1)
    }
    let features = pieces.indices.map { place in
      normalised(
        embeddings[place] + branches.flatMap { $0[place] }, scale: row("ln_g"), offset: row("ln_b"))
    }
    let count = Double(pieces.count)
    let sum = features.dropFirst().reduce(features[0], plus)
    let mean = plus(times(sum, "cnn_W"), row("cnn_b").map { $0 * count })
      .map { $0 / count.squareRoot() }
    let first = above(times(mean, "d0"))
    let second = above(plus(times(mean, "p1"), times(first, "d1")))
    let third = above(times(second, "d2"))
    let last = plus(times(second, "p3"), times(third, "d3")).map { tanh($0) }
    let length = last.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return last.map { Float($0 / length) }
  }

  private func embedding(_ piece: Int32) -> Row {
    let (place, chunk) = Int(piece).quotientAndRemainder(dividingBy: 17)
    let width = SmallModel.embedding
    return model.tables[chunk][place * width..<(place + 1) * width].map {
      Double($0) * row("scale")[chunk] + row("lo")[chunk]
    }
  }

  /// The inputs of all branches, brought to one mean and spread together.
  private func projected(_ embedding: Row) -> Row {
    let lengths = [2, 3, 5]
    let all = lengths.flatMap { plus(times(embedding, "proj\($0)"), row("proj_b\($0)")) }
    return normalised(
      all, scale: lengths.flatMap { row("ln_g\($0)") }, offset: lengths.flatMap { row("ln_b\($0)") }
    )
  }

  private func branch(_ inputs: [Row], length: Int, left: Int) -> [Row] {
    let first = convolved(inputs, length, left, "w1_\(length)", "b1_\(length)")
    return convolved(first, length, left, "w2_\(length)", "b2_\(length)")
  }

  private func convolved(
    _ inputs: [Row], _ length: Int, _ left: Int, _ matrix: String, _ offset: String
  ) -> [Row] {
    inputs.indices.map { place in
      let window = (place - left..<place - left + length).flatMap { other in
        inputs.indices.contains(other) ? inputs[other] : Row(repeating: 0, count: SmallModel.branch)
      }
      return plus(above(plus(times(window, matrix), row(offset))), inputs[place])
    }
  }

  private func normalised(_ row: Row, scale: Row, offset: Row) -> Row {
    let mean = row.reduce(0, +) / Double(row.count)
    let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
    let root = (variance + model.least).squareRoot()
    return row.indices.map { (row[$0] - mean) / root * scale[$0] + offset[$0] }
  }

  private func row(_ name: String) -> Row { (model.arrays[name] ?? []).map(Double.init) }

  private func times(_ row: Row, _ name: String) -> Row {
    let numbers = model.arrays[name] ?? []
    let columns = model.shapes[name]?.last ?? 0
    return (0..<columns).map { column in
      row.indices.reduce(0) { $0 + row[$1] * Double(numbers[$1 * columns + column]) }
    }
  }

  private func plus(_ one: Row, _ other: Row) -> Row { zip(one, other).map { $0 + $1 } }
  private func above(_ row: Row) -> Row { row.map { max(0, $0) } }
}
