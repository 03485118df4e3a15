import ClaimModel

/// One thing a claim says that another claim may say too.
struct Term: Hashable, Sendable {
  var kind: MatchEvidenceKind
  /// A number of the comparison's ``TermBook``: equal where claims of one language say the same.
  var key: Int32
  /// What it shares with terms of other languages; none for words that carry no content.
  var bridges: BridgeRange
  var range: ByteRange
  /// A number so common that it tells little.
  var isSmall = false
  /// A name that stands directly behind another: two words of one name tell less than two names.
  var isContinued = false

  /// Names and numbers tell more than words do; places come in nearly every claim of an event.
  func importance(_ figures: MatchFigures) -> Double {
    switch kind {
    case .number where isSmall: figures.smallNumber
    case .name, .number: figures.name
    case .place: figures.place
    default: 1
    }
  }
}

/// Where bridges stand together in the comparison's ``TermBook``.
typealias BridgeRange = Range<Int32>

/// One way from a term to terms of other languages.
struct Bridge: Hashable, Sendable {
  /// The number of the key in the comparison's ``TermBook``.
  var key: Int32
  /// 0 to 1; two terms of one key tell the product of theirs.
  var strength: Double
  var kind: MatchEvidenceKind
}
