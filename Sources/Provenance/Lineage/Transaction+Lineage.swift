extension Transaction {
  /// Compares what an import brought with what is there; a large import leaves it to the first question
  /// about lineages.
  func compareNew(_ outcomes: [ImportOutcome]) throws {
    guard outcomes.count <= Self.mostCompared else { return }
    let new = outcomes.compactMap { outcome in
      if case .unchanged = outcome { return nil as Int64? }
      return Int64(outcome.document.number)
    }
    try LineageIndex(db: db).refresh(new)
  }

  private static let mostCompared = 500
}
