import GRDB

extension ChangePlan {
  func alias(_ names: [String], canonical: String?) throws -> AliasSpeakers {
    let names = try names.map(knownSpeaker)
    return AliasSpeakers(names: names, canonical: try canonical.map { try named($0, "speaker") })
  }

  /// - Throws: ``StoreError/unknownSpeaker(_:suggestion:)``.
  func knownSpeaker(_ name: String) throws -> String {
    try known(name, in: .speaker) { .unknownSpeaker($0, suggestion: $1) }
  }

  /// - Throws: ``StoreError/unknownSource(_:suggestion:)``.
  func knownSource(_ name: String) throws -> String {
    try known(name, in: .source) { .unknownSource($0, suggestion: $1) }
  }

  /// A name as it is written, else the only one that folds to the same.
  private func known(
    _ name: String, in table: Identities.NameTable, _ unknown: (String, String?) -> StoreError
  ) throws -> String {
    let name = try named(name, table.rawValue)
    if try Identities(db: db).existing(name: name, in: table) != nil { return name }
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM \(table.rawValue) WHERE folded = ? ORDER BY id",
      arguments: [Folding.fold(name)])
    if names.count == 1 { return names[0] }
    let all = try String.fetchAll(db, sql: "SELECT name FROM \(table.rawValue) ORDER BY id")
    throw unknown(name, EditDistance.nearest(to: name, in: all))
  }

  func relate(_ document: DocumentID, _ relation: DocumentRelation?, _ upstream: DocumentID) throws
    -> [any Operation]
  {
    guard document != upstream else { throw StoreError.documentToItself(document) }
    let (first, second) = (try hash(of: document), try hash(of: upstream))
    let pair = [document.number, upstream.number]
    let isSo =
      if let relation {
        try exists(
          "SELECT 1 FROM document_relation WHERE document = ? AND upstream = ? AND relation = ?",
          pair + [relation.rawValue])
      } else {
        try !exists(
          "SELECT 1 FROM document_relation WHERE ? IN (document, upstream) AND ? IN (document, upstream)",
          pair)
      }
    return isSo
      ? [] : [RelateDocuments(document: first, upstream: second, relation: relation)]
  }
}
