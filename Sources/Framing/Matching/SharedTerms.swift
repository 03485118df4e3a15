/// The sum of what two claims share.
struct SharedTerms {
  var count = 0
  var weight = 0.0
  /// How alike they are in meaning, 0 to 1; 0 without a meaning model.
  var meaning = 0.0
  /// Whether ``SharedTermTable`` knows of it.
  fileprivate var isListed = false

  /// - Parameter count: the terms whose weights were added up.
  mutating func add(_ weight: Double, of count: Int = 1) {
    self.count += count
    self.weight += weight
  }

  /// Returns the mean of Dice's coefficient and of the overlap coefficient, because one document may
  /// tell in half a sentence what another spreads over two; a claim counts at least half as much as
  /// the larger one.
  func likeness(_ left: Double, _ right: Double, _ figures: MatchFigures) -> Double {
    guard left > 0, right > 0 else { return 0 }
    let dice = 2 * weight / (left + right)
    let overlap = weight / max(min(left, right), max(left, right) / 2)
    return min(1, (dice + overlap) / 2) * (count > 1 ? 1 : figures.single)
  }
}

/// What one claim shares with each other claim, filled term by term and emptied claim by claim.
struct SharedTermTable {
  private var terms: [SharedTerms]
  private var touched: [Int32] = []

  init(claims: Int) { terms = Array(repeating: SharedTerms(), count: claims) }

  mutating func add(_ weight: Double, of count: Int = 1, with claim: Int) {
    list(claim)
    terms[claim].add(weight, of: count)
  }

  mutating func add(meaning: Double, with claim: Int) {
    list(claim)
    terms[claim].meaning = meaning
  }

  /// Empties the table, in claim order.
  mutating func drain(_ body: (_ claim: Int, _ terms: SharedTerms) -> Void) {
    touched.sort()
    for claim in touched {
      body(Int(claim), terms[Int(claim)])
      terms[Int(claim)] = SharedTerms()
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func list(_ claim: Int) {
    guard !terms[claim].isListed else { return }
    terms[claim].isListed = true
    touched.append(Int32(claim))
  }
}
