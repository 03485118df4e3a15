extension LanguagePack {
  /// Every name of a place or people of `places.tsv`, in lower case, with its code; the first row of a
  /// name counts.
  package func places() throws(PackError) -> [String: String] {
    guard let table = try table("places") else { return [:] }
    let (form, code) = (try table.column("form"), try table.column("code"))
    return Dictionary(
      table.rows.map { ($0.cells[form].lowercased(), $0.cells[code]) },
      uniquingKeysWith: { first, _ in first })
  }
}
