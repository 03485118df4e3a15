/// What is known of an outlet, agency or institution besides its name; nil where nobody said.
package struct SourceFacts: Hashable, Sendable, Codable {
  package var kind: SourceKind?
  /// ISO 3166-1 alpha-2, in capitals.
  package var country: String?
  /// A language code: "id".
  package var language: String?
  /// What credits print for it: "AA", "(AA)".
  package var codes: [String]?

  package init(
    kind: SourceKind? = nil, country: String? = nil, language: String? = nil,
    codes: [String]? = nil
  ) {
    self.kind = kind
    self.country = country
    self.language = language
    self.codes = codes
  }

  /// The names of what it says, for history.
  var parts: [String] {
    let named: [(String, Bool)] = [
      ("kind", kind != nil), ("country", country != nil), ("language", language != nil),
      ("codes", codes != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  /// Returns these facts, each that is missing taken from others.
  package func filled(from other: SourceFacts) -> SourceFacts {
    SourceFacts(
      kind: kind ?? other.kind, country: country ?? other.country,
      language: language ?? other.language, codes: codes ?? other.codes)
  }
}

package enum SourceKind: String, Sendable, Codable, CaseIterable {
  case agency
  case outlet
  case broadcaster
  case institution
  case platform
  case person
}

/// A source as an import describes it, from the language packs or from its place in the document.
package struct SourceDescription: Hashable, Sendable, Codable {
  package var name: String
  package var facts: SourceFacts
  /// Other names it goes by.
  package var aliases: [String]

  package init(name: String, facts: SourceFacts, aliases: [String] = []) {
    self.name = name
    self.facts = facts
    self.aliases = aliases
  }
}
