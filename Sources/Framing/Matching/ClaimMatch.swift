package import ClaimModel

/// Two claims that speak of the same thing, and why the program thinks so.
package struct ClaimMatch: Hashable, Sendable {
  /// Claim ids, in the order of the documents.
  package var left: String
  package var right: String
  /// 0 to 1; 1 for an analyst's link.
  package var score: Double
  /// The heaviest first.
  package var evidence: [MatchEvidence]
}

/// One thing two claims share.
package struct MatchEvidence: Hashable, Sendable {
  package var kind: MatchEvidenceKind
  /// What it is: the words on both sides where they differ ("Turki = Türkiye").
  package var description: String
  /// Where it stands in the left and in the right document; nil for what stands nowhere (act).
  package var left: ByteRange?
  package var right: ByteRange?
  /// Its part of the score.
  package var weight: Double
}

package enum MatchEvidenceKind: String, Sendable, CaseIterable {
  /// An analyst linked the two.
  case link
  /// Both stand between the same matches of a text and its copy.
  case sequence
  /// The same thing counted, with numbers that can both hold.
  case quantity
  /// The same thing counted, with numbers that cannot both hold.
  case quantityConflict = "quantity-conflict"
  case name
  case place
  case number
  case word
  /// Words of two languages that begin alike.
  case cognate
  /// Words to which the language packs give one meaning.
  case concept
  /// Words that a bilingual word list puts together.
  case translation
  /// A meaning model reads nearly the same in both.
  case meaning
  case speaker
  case act
  case position
}
