/// Everything the extractor found in one document.
package struct Reading: Hashable, Sendable, Codable {
  /// The language pack used, by code ("id").
  package var language: String
  /// In text order, by first content range.
  package var claims: [Claim]
  package var boilerplate: [Boilerplate]
  package var credits: [Credit]
  package var paragraphs: [ByteRange]

  package init(
    language: String, claims: [Claim] = [], boilerplate: [Boilerplate] = [],
    credits: [Credit] = [], paragraphs: [ByteRange] = []
  ) {
    self.language = language
    self.claims = claims
    self.boilerplate = boilerplate
    self.credits = credits
    self.paragraphs = paragraphs
  }
}

/// A stretch of text that is not part of the story.
package struct Boilerplate: Hashable, Sendable, Codable {
  package var range: ByteRange
  package var kind: BoilerplateKind

  package init(range: ByteRange, kind: BoilerplateKind) {
    self.range = range
    self.kind = kind
  }
}

package enum BoilerplateKind: String, Sendable, Codable, CaseIterable {
  case headline
  case readAlso = "read-also"
  case caption
  case byline
  case source
  case translator
  case editor
  case advertisement
  case navigation
  case copyright
  case notice
}

/// A word of the document on where it came from.
package struct Credit: Hashable, Sendable, Codable {
  package var range: ByteRange
  package var kind: CreditKind
  /// The source named, as written ("Anadolu"); the place for a dateline's place.
  package var name: String

  package init(range: ByteRange, kind: CreditKind, name: String) {
    self.range = range
    self.kind = kind
    self.name = name
  }
}

package enum CreditKind: String, Sendable, Codable, CaseIterable {
  /// The outlet or agency in the dateline: "New York (ANTARA) -".
  case dateline
  /// The dateline's place.
  case place
  /// "Sumber: Anadolu".
  case sourceLine = "source-line"
  /// "dikutip dari Reuters", "as reported by", "AA'ya göre".
  case citation
  case translator
  case editor
  case author
}
