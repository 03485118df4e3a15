/// The terms of all claims as seen from claims of the same language, with what each tells: its rarity
/// times its importance.
struct TermSpace {
  /// Total weight of each claim's terms.
  let mass: [Double]
  private let table: TermTable
  /// By key.
  private let weights: [Double]
  private let claims: Postings<Int32>

  init(_ table: TermTable) {
    var importance = [Double](repeating: 0, count: table.rarity.count)
    for term in table.terms {
      importance[Int(term.key)] = max(
        importance[Int(term.key)], term.importance(table.figures))
    }
    let weights = zip(importance, table.rarity).map { $0 * $1 }
    mass = (0..<table.claims).map { claim in
      table.places(claim).reduce(0) { $0 + weights[Int(table.terms[$1].key)] }
    }
    claims = Postings(keys: table.rarity.count) { post in
      for claim in 0..<table.claims {
        for place in table.places(claim) { post(Int(table.terms[place].key), Int32(claim)) }
      }
    }
    self.weights = weights
    self.table = table
  }

  func weight(_ key: Int32) -> Double { weights[Int(key)] }

  /// Adds what each later claim shares with this one.
  func addShared(_ claim: Int, to shared: inout SharedTermTable) {
    for place in table.places(claim) {
      let key = Int(table.terms[place].key)
      for index in claims.range(key, behind: { Int($0) <= claim }) {
        shared.add(weights[key], with: Int(claims.all[index]))
      }
    }
  }
}
