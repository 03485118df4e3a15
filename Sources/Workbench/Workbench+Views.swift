internal import Provenance

extension FilterWords {
  /// The filter with saved views in place of their names.
  ///
  /// - Throws: ``WorkbenchError/badFilter(_:filter:)``, which shows where; ``StoreError`` for a view
  ///   that is not there; ``WorkbenchError/viewOfItself(_:)``.
  func filter(in workbench: Workbench) throws -> Filter {
    let filter = try filter(current: workbench.current)
    guard filter.mentions(.view) else { return filter }
    let store = try workbench.store()
    return try Self.replacing(filter, from: store, within: [])
  }

  private static func replacing(_ filter: Filter, from store: Store, within names: [String]) throws
    -> Filter
  {
    try filter.replacingViews { name in
      guard !names.contains(name) else { throw WorkbenchError.viewOfItself(name) }
      let view = try store.view(name)
      let inner = try FilterParser.parse(view.filter)
      return try replacing(inner, from: store, within: names + [name])
    }
  }
}
