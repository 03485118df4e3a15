/// What a filter asks of a claim's document.
struct DocumentMatch {
  /// A condition to ask of one row of `document`.
  let condition: String
  /// A query of the `id` of each such document.
  let list: String
  /// Whether it may list a document twice.
  var hasDoubles = false
  /// Bound by either.
  let arguments: [String]

  init(_ key: FilterKey, _ value: String) {
    switch key {
    case .before: self.init("published < ?", [value])
    case .after: self.init("published >= ?", [value])
    case .language: self.init("language = ?", [Folding.fold(value)])
    case .case: self.init(case: value)
    case .source: self.init(source: value)
    case _ where DocumentID(parsing: value) != nil:
      self.init("id = \(DocumentID(parsing: value)?.number ?? 0)")
    default: self.init(named: value)
    }
  }

  private init(_ condition: String, _ arguments: [String] = []) {
    self.condition = "document." + condition
    list = "SELECT id FROM document WHERE \(condition)"
    self.arguments = arguments
  }

  private init(case value: String) {
    let names = NameMatch.column("name", of: "case_member", value)
    list = "SELECT DISTINCT document AS id FROM case_member WHERE name IN \(names.sql)"
    condition = """
      EXISTS (SELECT 1 FROM case_member
        WHERE case_member.document = document.id AND +name IN \(names.sql))
      """
    arguments = names.arguments
  }

  private init(source value: String) {
    let names = NameMatch.sources(value)
    list = """
      SELECT id FROM document WHERE outlet IN \(names.sql)
      UNION ALL SELECT document FROM document_agency WHERE source IN \(names.sql)
      UNION ALL SELECT id FROM document WHERE outlet IS NULL AND address LIKE ? ESCAPE '\\'
      """
    condition = """
      (document.outlet IN \(names.sql)
       OR EXISTS (SELECT 1 FROM document_agency
         WHERE document_agency.document = document.id AND source IN \(names.sql))
       OR (document.outlet IS NULL AND document.address LIKE ? ESCAPE '\\'))
      """
    hasDoubles = true
    let address = "%" + NameMatch.escaped(value) + "%"
    arguments = names.arguments + names.arguments + [address]
  }

  /// Words of its title, or a part of its origin.
  private init(named value: String) {
    condition = "(sanad_begins(document.title, ?) OR document.origin LIKE ? ESCAPE '\\')"
    list = "SELECT id FROM document WHERE \(condition)"
    arguments = [Folding.fold(value), "%" + NameMatch.escaped(value) + "%"]
  }
}
