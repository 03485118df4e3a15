/// To whom the document attributes a statement.
package struct Speaker: Hashable, Sendable, Codable {
  /// Where the speaker stands in the text: a noun phrase, a pronoun, a clitic; nil when inherited.
  package var mention: ByteRange?
  /// The person or organisation meant, by the fullest name the document gives; nil when unknown.
  package var resolved: String?
  package var kind: SpeakerKind
  /// How the mention led to the resolved name.
  package var resolution: SpeakerResolution
  /// Where the resolved name stands in the text, when it is not the mention itself.
  package var antecedent: ByteRange?
  /// Who a spokesperson speaks for, by resolved name.
  package var onBehalfOf: String?
  package var onBehalfOfRange: ByteRange?
  /// The statement, report or post that carries the words ("dalam sebuah pernyataan").
  package var medium: ByteRange?

  package init(
    mention: ByteRange? = nil, resolved: String? = nil, kind: SpeakerKind,
    resolution: SpeakerResolution, antecedent: ByteRange? = nil, onBehalfOf: String? = nil,
    onBehalfOfRange: ByteRange? = nil, medium: ByteRange? = nil
  ) {
    self.mention = mention
    self.resolved = resolved
    self.kind = kind
    self.resolution = resolution
    self.antecedent = antecedent
    self.onBehalfOf = onBehalfOf
    self.onBehalfOfRange = onBehalfOfRange
    self.medium = medium
  }
}

package enum SpeakerKind: String, Sendable, Codable, CaseIterable {
  case person
  case spokesperson
  case organisation
  case group
  case document
  case anonymous
  case unknown
}

/// The reason a mention stands for a name.
package enum SpeakerResolution: String, Sendable, Codable, CaseIterable {
  /// The mention is the full name.
  case named
  /// A short form of a name given in full elsewhere.
  case shortName = "short-name"
  case pronoun
  /// The Indonesian clitic -nya, or the Turkish verb's own person.
  case clitic
  /// "the minister", "Presiden": a role the document gives a name for.
  case role
  /// "the statement" stands for who issued it.
  case document
  /// A quotation without cue takes the speaker of the one before.
  case continuation
  /// A common noun phrase that names nobody ("two officials").
  case description
  case unknown
}
