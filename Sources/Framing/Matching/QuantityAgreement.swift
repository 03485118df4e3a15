import ClaimModel

extension QuantityCategory {
  /// Whether one event has few counts of the kind, so that two of them likely count the same.
  var tellsTopic: Bool {
    switch self {
    case .killed, .wounded, .missing, .displaced, .detained, .votes: true
    default: false
    }
  }
}

/// What the quantities of two claims say about whether they speak of the same thing.
struct QuantityAgreement {
  /// 0 to 1.
  var weight = 0.0
  var left: Quantity?
  var right: Quantity?
  /// The same thing counted, with numbers that exclude each other.
  var isConflict = false

  /// Finds the best pair: the same count of the same thing, else different counts of it, which show
  /// the same topic too.
  init(_ left: ClaimProfile, _ right: ClaimProfile, _ figures: MatchFigures) {
    let isForeign = left.language != right.language
    for one in left.counts {
      for other in right.counts {
        guard
          one.countsLike(other) || (isForeign && one.quantity.mayCountLike(other.quantity))
        else { continue }
        let agrees = one.interval.overlaps(other.interval)
        let weight =
          (agrees ? 1 : figures.quantityConflict)
          * (one.quantity.category.tellsTopic ? 1 : figures.commonCount)
        guard weight > self.weight else { continue }
        self.weight = weight
        self.left = one.quantity
        self.right = other.quantity
        isConflict = !agrees
      }
    }
  }
}
