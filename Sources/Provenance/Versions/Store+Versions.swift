import GRDB

extension Store {
  /// The versions of a document, the first imported first; one when it never changed.
  ///
  /// - Throws: ``StoreError/unknownDocument(_:)``.
  package func versions(of id: DocumentID) throws -> [DocumentRecord] {
    _ = try document(id)
    return try read { db in
      try DocumentLoader(db: db).records(
        "document.address = (SELECT address FROM document WHERE id = ?)", [id.number]
      ).sorted { $0.version < $1.version }
    }
  }
}
