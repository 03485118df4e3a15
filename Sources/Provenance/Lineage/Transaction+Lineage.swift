extension Transaction {
  /// Compares what an import brought with what is there; a large import leaves it to the first question
  /// about lineages.
  func compareNew(_ outcomes: [ImportOutcome]) throws {
    guard outcomes.count <= Self.mostCompared else { return }
    let index = LineageIndex(db: db)
    for outcome in outcomes {
      if case .unchanged = outcome { continue }
      try index.refresh(Int64(outcome.document.number))
    }
  }

  private static let mostCompared = 500
}
