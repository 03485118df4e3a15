import ClaimModel

/// One thing a claim says that another claim may say too.
struct Term: Hashable, Sendable {
  var kind: MatchEvidenceKind
  /// What makes two terms equal among claims of one language.
  var key: String
  /// What makes two terms equal across languages.
  var crossKey: String
  var range: ByteRange
  /// A number so common that it tells little.
  var isSmall = false

  /// Names and numbers tell more than words do; places come in nearly every claim of an event.
  var importance: Double {
    switch kind {
    case .number where isSmall: 0.8
    case .name, .number: 1.6
    case .place: 1.2
    default: 1
    }
  }
}
