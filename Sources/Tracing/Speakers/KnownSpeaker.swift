/// A speaker as the store groups claims, with what documents call it.
package struct KnownSpeaker: Hashable, Sendable {
  package var name: String
  /// Other names that count as this one.
  package var aliases: [String]
  package var claims: Int
  /// How documents name it, with where: "Menteri Pertahanan Tavoria Helga Sorvane" in "d3".
  package var mentions: [Mention]

  package struct Mention: Hashable, Sendable {
    package var words: String
    package var document: String
    /// ISO 8601.
    package var date: String?

    package init(words: String, document: String, date: String? = nil) {
      self.words = words
      self.document = document
      self.date = date
    }
  }

  package init(name: String, aliases: [String] = [], claims: Int, mentions: [Mention] = []) {
    self.name = name
    self.aliases = aliases
    self.claims = claims
    self.mentions = mentions
  }
}
