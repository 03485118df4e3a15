/// How much one document lets one party speak.
package struct VoiceShare: Hashable, Sendable {
  package var document: String
  package var source: String
  package var party: VoiceParty
  /// Claims of the party.
  package var claims: Int
  /// Words of its claims.
  package var words: Int
  /// Words of those that stand as a direct quotation.
  package var quotedWords: Int
  /// Where its first claim starts, in percent of the text.
  package var firstPosition: Int
  /// `words` of all words in claims of the document, in percent.
  package var percent: Int

  /// A party of a document that was not heard yet.
  package init(of party: VoiceParty, in document: ComparedDocument, firstPosition: Int = 0) {
    self.document = document.id
    source = document.source
    self.party = party
    (claims, words, quotedWords, percent) = (0, 0, 0, 0)
    self.firstPosition = firstPosition
  }
}

/// Whose voice it is.
package enum VoiceParty: Hashable, Sendable {
  case speaker(String)
  /// The document's own voice.
  case outlet
  /// A statement whose speaker could not be told.
  case unresolved
}
