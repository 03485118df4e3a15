import ClaimModel
import Foundation

/// How near the numbers are to those of the Python original, before and after they are kept as bytes.
struct Fidelity {
  private let exact: [Double]
  private let kept: [Double]

  /// Nil when there is no such file or it has another number of vectors.
  init?(_ numbers: [Float], reference path: String) {
    guard let data = FileManager.default.contents(atPath: path),
      data.count == numbers.count * 4
    else {
      print("skipped: no \(path) for these sentences")
      return nil
    }
    let reference = data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map {
        bytes.loadUnaligned(fromByteOffset: $0, as: Float.self)
      }
    }
    let rows = stride(from: 0, to: numbers.count, by: MeaningVector.dimensions).map {
      $0..<$0 + MeaningVector.dimensions
    }
    exact = rows.map { Self.cosine(Array(numbers[$0]), Array(reference[$0])) }
    kept = rows.map { range in
      let bytes = MeaningVector(Array(numbers[range]))?.parts.map(Float.init) ?? []
      return Self.cosine(bytes, Array(reference[range]))
    }
  }

  func tell() {
    for (name, cosines) in [("numbers", exact), ("bytes", kept)] {
      let mean = cosines.reduce(0, +) / Double(cosines.count)
      let least = cosines.min() ?? 0
      print("\(name): cosine to the original at least \(six(least)), on average \(six(mean))")
    }
  }

  private func six(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(6)))
  }

  private static func cosine(_ one: [Float], _ other: [Float]) -> Double {
    func product(_ one: [Float], _ other: [Float]) -> Double {
      zip(one, other).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    return product(one, other) / (product(one, one) * product(other, other)).squareRoot()
  }
}
