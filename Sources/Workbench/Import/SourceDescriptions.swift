internal import ClaimModel
internal import LanguagePacks
internal import Provenance

/// What is known of the sources a document names: from the packs, else from where they stand.
struct SourceDescriptions {
  let catalog: SourceCatalog

  /// Returns one description for each outlet and agency of a document's chains.
  func all(in chains: [[ChainLink]], language: String) -> [SourceDescription] {
    var seen: Set<String> = []
    return chains.joined().compactMap { link in
      guard link.role == .outlet || link.role == .agency, seen.insert(link.name).inserted else {
        return nil
      }
      return describe(link.name, as: link.role == .agency ? .agency : .outlet, language: language)
    }
  }

  private func describe(_ name: String, as kind: SourceKind, language: String)
    -> SourceDescription
  {
    guard let entry = catalog.entry(named: name) else {
      let facts = SourceFacts(kind: kind, language: kind == .outlet ? language : nil)
      return SourceDescription(name: name, facts: facts)
    }
    let facts = SourceFacts(
      kind: SourceKind(rawValue: entry.kind) ?? kind,
      country: entry.country.isEmpty ? nil : entry.country, language: entry.language,
      codes: entry.codes.isEmpty ? nil : entry.codes)
    let written = name == entry.name ? [] : [name]
    return SourceDescription(
      name: entry.name, facts: facts,
      aliases: (written + entry.otherNames + entry.codes).filter { $0 != entry.name })
  }
}
