import Testing

@testable import ClaimModel

struct MeaningVectorTests {
  private func vector(_ number: (Int) -> Float) throws -> MeaningVector {
    try #require(MeaningVector((0..<MeaningVector.dimensions).map(number)))
  }

  @Test func likenessIsTheCosine() throws {
    let one = try vector { $0 < 256 ? 1 : 0 }
    let same = try vector { $0 < 256 ? 0.01 : 0 }
    let opposite = try vector { $0 < 256 ? -3 : 0 }
    let apart = try vector { $0 < 256 ? 0 : 1 }
    let half = try vector { _ in 5 }
    #expect(one.likeness(to: same) == 1)
    #expect(one.likeness(to: opposite) == -1)
    #expect(one.likeness(to: apart) == 0)
    #expect(abs(one.likeness(to: half) - 0.5.squareRoot()) < 1e-9)
  }

  /// Bytes tell a cosine to about a thousandth.
  @Test(arguments: 1...20)
  func bytesKeepLikeness(seed: Int) throws {
    var state = UInt32(truncatingIfNeeded: seed &* 2_654_435_761)
    func numbers() -> [Float] {
      (0..<MeaningVector.dimensions).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return Float(state >> 8) / Float(1 << 24) - 0.3
      }
    }
    let (one, other) = (numbers(), numbers())
    func product(_ one: [Float], _ other: [Float]) -> Double {
      zip(one, other).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    let cosine = product(one, other) / (product(one, one) * product(other, other)).squareRoot()
    let kept = try #require(MeaningVector(one)).likeness(to: #require(MeaningVector(other)))
    #expect(abs(kept - cosine) < 0.002)
  }

  @Test func whatIsKeptIsReadBack() throws {
    let vector = try vector { Float($0 % 13) - 6 }
    #expect(MeaningVector(parts: vector.parts) == vector)
  }

  @Test(
    arguments: [
      [], [1], Array(repeating: 0, count: 512), Array(repeating: .nan, count: 512),
      Array(repeating: 1, count: 511), Array(repeating: 1, count: 513),
      Array(repeating: .infinity, count: 512),
    ] as [[Float]])
  func nothingIsMadeOfNothing(_ numbers: [Float]) {
    #expect(MeaningVector(numbers) == nil)
  }
}
