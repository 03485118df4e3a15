internal import Provenance

extension FilterWords {
  /// The filter with saved views in place of their names, as this analyst may see it.
  ///
  /// - Throws: ``WorkbenchError/badFilter(_:filter:)``, which shows where; ``StoreError`` for a view
  ///   that is not there; ``WorkbenchError/viewOfItself(_:)``.
  func filter(in workbench: Workbench) throws -> Filter {
    var filter = try filter(current: workbench.current, listed: workbench.listed)
    if filter.mentions(.view) {
      filter = try Self.replacing(filter, from: workbench.store(), within: [])
    }
    return try workbench.blindness().reader.map { filter.seen(by: $0) } ?? filter
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
