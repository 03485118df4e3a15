/// The sources that the packs know, by any of their names and codes.
package struct SourceCatalog: Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    /// "agency", "outlet" or "institution".
    package let kind: String
    /// ISO 3166-1 alpha-2; empty where it has none.
    package let country: String
    package let language: String
    package let aliases: [String]
    /// Those of its names that credits print in brackets or as an abbreviation.
    package var codes: [String] { aliases.filter(SourceCatalog.isCode) }
    /// The other names.
    package var otherNames: [String] { aliases.filter { !SourceCatalog.isCode($0) } }
  }

  private let entries: [String: Entry]

  /// Reads `common/sources.tsv`; a pack without it knows none.
  package init(packs: [String: LanguagePack]) throws(PackError) {
    var entries: [String: Entry] = [:]
    if let table = try packs["common"]?.table("sources") {
      let (name, kind) = (try table.column("name"), try table.column("kind"))
      let (country, language) = (try table.column("country"), try table.column("language"))
      let aliases = try table.column("aliases")
      for row in table.rows {
        let entry = Entry(
          name: row.cells[name], kind: row.cells[kind], country: row.cells[country],
          language: row.cells[language],
          aliases: row.cells[aliases].split(separator: "|").map(String.init))
        for known in [entry.name] + entry.aliases where entries[Self.key(known)] == nil {
          entries[Self.key(known)] = entry
        }
      }
    }
    self.entries = entries
  }

  package func entry(named name: String) -> Entry? { entries[Self.key(name)] }

  private static func key(_ name: String) -> String {
    NameLexicon.words(name).joined(separator: " ")
  }

  private static func isCode(_ name: String) -> Bool {
    name.hasPrefix("(") || (name.count <= 5 && !name.contains(" ") && name == name.uppercased())
  }
}
