extension LanguageLibrary {
  /// What the packs know of sources.
  package func sourceCatalog() throws(PackError) -> SourceCatalog {
    try SourceCatalog(packs: packs)
  }

  /// What the packs know of the words in speakers' names.
  package func nameLexicon() throws(PackError) -> NameLexicon { try NameLexicon(packs: packs) }
}
