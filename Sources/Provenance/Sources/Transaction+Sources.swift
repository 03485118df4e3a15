extension Transaction {
  /// Enters the sources that nobody entered yet.
  func register(_ sources: [SourceDescription]) throws {
    let table = SourceTable(db: db)
    for source in sources where try !table.holds(table.id(of: source.name)) {
      try append(RegisterSource(source: source))
    }
  }
}
