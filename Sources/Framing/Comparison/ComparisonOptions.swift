package import LanguagePacks

/// What a comparison may be told besides the documents.
package struct ComparisonOptions: Sendable {
  /// Names of countries, capitals and peoples, lower case, with one code for all their names
  /// ("turki": "TR", "ankara": "TR"), so that they carry across languages.
  package var places: [String: String] {
    didSet { placeNames = PlaceNames(places) }
  }
  private(set) var placeNames: PlaceNames
  /// What the language packs know of meanings, by language code.
  package var vocabularies: [String: Vocabulary] = [:]
  /// What the words of names say in all languages; without it no change of speaker is found.
  package var names: NameLexicon?
  /// Bilingual word lists that are installed; words, names and numbers do without.
  package var wordLists: [WordList] = []
  /// Languages that divide a name from its suffix with an apostrophe (*Guterres'in*, *Guterres's*).
  package var apostropheLanguages: Set<String>
  /// Scores from here on match, when they are the best on both sides.
  package var matchThreshold: Double
  /// Scores from here on make NOT FOUND impossible.
  package var candidateThreshold: Double
  /// Two claims of one document need this much to stand in one row.
  package var repetitionThreshold: Double
  /// A match of two languages below this must stand out: `margin` times the next best at least.
  package var sureThreshold = 0.42
  package var margin = 1.15
  /// What the things that claims share tell.
  package var figures = MatchFigures()
  /// Whether matches come with what they rest on, which takes as long again as finding them.
  package var explainsMatches = true
  /// Pairs of claim ids that an analyst linked as the same; they win over the score.
  package var linked: [ClaimPair]
  /// Pairs that an analyst said are not the same.
  package var unlinked: [ClaimPair]

  package init(
    places: [String: String] = [:], apostropheLanguages: Set<String> = ["en", "tr"],
    matchThreshold: Double = 0.34, candidateThreshold: Double = 0.26,
    repetitionThreshold: Double = 0.5, linked: [ClaimPair] = [], unlinked: [ClaimPair] = []
  ) {
    self.places = places
    placeNames = PlaceNames(places)
    self.apostropheLanguages = apostropheLanguages
    self.matchThreshold = matchThreshold
    self.candidateThreshold = candidateThreshold
    self.repetitionThreshold = repetitionThreshold
    self.linked = linked
    self.unlinked = unlinked
  }
}

/// Two claims, by id, in no order.
package struct ClaimPair: Hashable, Sendable {
  package let first: String
  package let second: String

  package init(_ one: String, _ other: String) {
    first = min(one, other)
    second = max(one, other)
  }
}
