/// The heaviest terms of a document, of length one.
struct EventVector {
  /// Numbers of the terms, ascending.
  let terms: [Int]
  /// Numbers of the very heaviest terms, which find what is alike.
  let heaviest: [Int]
  private let values: [Double]
  /// For each term, its place in the signature.
  private let places: [Int]

  private static let most = 16

  struct Weight {
    var term: Int
    var place: Int
    var value: Double
  }

  /// Keeps the `most` heaviest; of equals those with the lower place.
  init(_ weights: [Weight], most: Int) {
    let heaviest = weights.sorted { ($1.value, $0.place) < ($0.value, $1.place) }.prefix(most)
    let length = heaviest.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    let kept = heaviest.sorted { $0.term < $1.term }
    terms = kept.map(\.term)
    self.heaviest = heaviest.prefix(Self.most).map(\.term)
    values = kept.map { length > 0 ? $0.value / length : 0 }
    places = kept.map(\.place)
  }

  func cosine(_ other: EventVector) -> Double {
    var sum = 0.0
    forEachShared(other) { sum += values[$0] * other.values[$1] }
    return sum
  }

  /// Returns the places in the own signature of the terms both have.
  func shared(with other: EventVector) -> [Int] {
    var shared: [Int] = []
    forEachShared(other) { own, _ in shared.append(places[own]) }
    return shared
  }

  /// Returns the places of the terms both have, the heaviest together first.
  func heaviestShared(with other: EventVector) -> [Int] {
    var shared: [(place: Int, weight: Double)] = []
    forEachShared(other) { shared.append((places[$0], values[$0] * other.values[$1])) }
    return shared.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map(\.place)
  }

  private func forEachShared(_ other: EventVector, _ body: (Int, Int) -> Void) {
    var (one, two) = (0, 0)
    while one < terms.count, two < other.terms.count {
      if terms[one] == other.terms[two] {
        body(one, two)
        one += 1
        two += 1
      } else if terms[one] < other.terms[two] {
        one += 1
      } else {
        two += 1
      }
    }
  }
}
