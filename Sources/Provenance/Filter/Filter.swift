/// Which claims are meant: the parsed form of the filter language.
package indirect enum Filter: Hashable, Sendable {
  case all
  case and([Filter])
  case or([Filter])
  case not(Filter)
  /// Words of the content; a single bare word also finds what begins with it.
  case text(String, isPhrase: Bool)
  /// Any of the values.
  case field(FilterKey, [String])
  /// `c12`, `c3-c9`, `it`.
  case claims([ClosedRange<ClaimID>])

  /// Whether a key is used anywhere in it.
  package func mentions(_ key: FilterKey) -> Bool {
    switch self {
    case .all, .text, .claims: false
    case .and(let parts), .or(let parts): parts.contains { $0.mentions(key) }
    case .not(let part): part.mentions(key)
    case .field(let other, _): other == key
    }
  }

  /// Whether it asks for claims by number; a claim left out by number does not count.
  package var namesClaims: Bool {
    switch self {
    case .all, .text, .not, .field: false
    case .and(let parts), .or(let parts): parts.contains(where: \.namesClaims)
    case .claims: true
    }
  }
}
