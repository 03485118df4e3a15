extension Filter {
  /// Returns the filter with what `view:NAME` stands for in its place; several names of one key are
  /// alternatives.
  package func replacingViews(_ filter: (String) throws -> Filter) rethrows -> Filter {
    switch self {
    case .field(.view, let names):
      let parts = try names.map(filter)
      return parts.count == 1 ? parts[0] : .or(parts)
    case .and(let parts): return .and(try parts.map { try $0.replacingViews(filter) })
    case .or(let parts): return .or(try parts.map { try $0.replacingViews(filter) })
    case .not(let part): return .not(try part.replacingViews(filter))
    case .all, .text, .field, .claims: return self
    }
  }
}
