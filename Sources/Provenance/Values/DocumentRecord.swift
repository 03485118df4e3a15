/// A document as the store shows it; its text and bytes are read with ``Store/text(of:)`` and
/// ``Store/rawBytes(of:)``.
package struct DocumentRecord: Hashable, Sendable, Codable, Identifiable {
  package var id: DocumentID
  /// The same in every store that holds these bytes read as this text.
  package var global: ContentHash
  package var origin: String
  package var url: String?
  package var outlet: String?
  /// The agencies the document credits, in text order.
  package var agencies: [String]
  package var language: String?
  package var title: String?
  package var published: String?
  /// Of the raw bytes.
  package var sha256: ContentHash
  /// 1 for the first text seen under this address, 2 for the next.
  package var version: Int
  /// The document this one replaces.
  package var versionOf: DocumentID?
  /// The extractor that read the claims.
  package var extractor: String?
  /// Without rejected claims.
  package var claimCount: Int
  package var cases: [String]
  package var importedAt: Timestamp
  package var importedBy: String

  package init(
    id: DocumentID, global: ContentHash, origin: String, url: String? = nil, outlet: String? = nil,
    agencies: [String] = [], language: String? = nil, title: String? = nil,
    published: String? = nil, sha256: ContentHash, version: Int, versionOf: DocumentID? = nil,
    extractor: String? = nil, claimCount: Int, cases: [String] = [], importedAt: Timestamp,
    importedBy: String
  ) {
    self.id = id
    self.global = global
    self.origin = origin
    self.url = url
    self.outlet = outlet
    self.agencies = agencies
    self.language = language
    self.title = title
    self.published = published
    self.sha256 = sha256
    self.version = version
    self.versionOf = versionOf
    self.extractor = extractor
    self.claimCount = claimCount
    self.cases = cases
    self.importedAt = importedAt
    self.importedBy = importedBy
  }
}

/// What an import did.
package enum ImportOutcome: Hashable, Sendable, Codable {
  case imported(document: DocumentID, claims: Int)
  /// The address was known with other bytes.
  case newVersion(document: DocumentID, of: DocumentID, claims: Int)
  /// These bytes are in the store.
  case unchanged(document: DocumentID)

  package var document: DocumentID {
    switch self {
    case .imported(let document, _), .newVersion(let document, _, _), .unchanged(let document):
      document
    }
  }
}
