import GRDB

/// Says how one document's text stands to another's; an analyst's word goes before every measure.
struct RelateDocuments: RegistryOperation {
  static let kind = OperationKind.relateDocuments

  var document: ContentHash
  var upstream: ContentHash
  /// Nil takes an earlier word back.
  var relation: DocumentRelation?

  func words(claims: String, documents: String) -> String {
    switch relation {
    case .from: "said that one document goes back to another"
    case .apart: "said that two documents are independent"
    case nil: "took a word on two documents back"
    }
  }

  func project(by stamp: Stamp, in db: Database) throws {
    let identities = Identities(db: db)
    let pair = [
      try identities.id(of: document, in: .documents),
      try identities.id(of: upstream, in: .documents),
    ]
    for (one, other) in [(pair[0], pair[1]), (pair[1], pair[0])] {
      try db.execute(
        sql: "DELETE FROM document_relation WHERE document = ? AND upstream = ?",
        arguments: [one, other])
    }
    guard let relation else { return }
    try db.execute(
      sql: "INSERT INTO document_relation (document, upstream, relation, op) VALUES (?, ?, ?, ?)",
      arguments: [pair[0], pair[1], relation.rawValue, stamp.operation])
  }
}

/// An analyst's word on two documents.
package enum DocumentRelation: String, Sendable, Codable, CaseIterable {
  /// The first goes back to the second.
  case from
  /// Neither goes back to the other, however alike they are.
  case apart
}
