import Foundation

/// The terms of all claims under one notion of equality, with what each tells.
///
/// A term tells more the fewer claims have it: `log(1 + claims / claims with it)`, the usual inverse
/// document frequency, times its importance.
struct TermSpace {
  /// Total weight of each claim's terms.
  private(set) var mass: [Double] = []
  private var numbers: [String: Int] = [:]
  private var weights: [Double] = []
  private var termsOfClaim: [[Int]] = []
  private var claimsOfTerm: [[Int]] = []

  /// - Parameters:
  ///   - claims: for each claim its keys, each once, with their importance.
  ///   - population: for each claim, of how many claims it is one.
  init(claims: [[(key: String, importance: Double)]], population: [Int]) {
    var importance: [Double] = []
    for (claim, terms) in claims.enumerated() {
      var own: [Int] = []
      for term in terms {
        let number = numbers[term.key] ?? importance.count
        if number == importance.count {
          numbers[term.key] = number
          importance.append(0)
          claimsOfTerm.append([])
        }
        importance[number] = max(importance[number], term.importance)
        claimsOfTerm[number].append(claim)
        own.append(number)
      }
      termsOfClaim.append(own)
    }
    weights = importance.indices.map { number in
      let total = Double(claimsOfTerm[number].first.map { population[$0] } ?? 0)
      return importance[number] * log(1 + total / Double(claimsOfTerm[number].count))
    }
    mass = termsOfClaim.map { $0.reduce(0) { $0 + weights[$1] } }
  }

  func weight(_ key: String) -> Double { numbers[key].map { weights[$0] } ?? 0 }

  /// Calls `body` for each later claim that has a term of this one, once for each such term.
  func forEachShared(_ claim: Int, _ body: (_ other: Int, _ weight: Double) -> Void) {
    for term in termsOfClaim[claim] {
      for other in claimsOfTerm[term] where other > claim { body(other, weights[term]) }
    }
  }
}
