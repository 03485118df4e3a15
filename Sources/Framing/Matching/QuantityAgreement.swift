import ClaimModel

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
  init(_ left: [Quantity], _ right: [Quantity]) {
    for one in left {
      for other in right where one.countsLike(other) {
        let agrees = QuantityInterval(one).overlaps(QuantityInterval(other))
        let weight = (agrees ? 1 : 0.6) * (one.category == .other ? 0.6 : 1)
        guard weight > self.weight else { continue }
        self.weight = weight
        self.left = one
        self.right = other
        isConflict = !agrees
      }
    }
  }
}
