internal import Provenance

/// The cases of a store: the names that documents are put under.
struct Cases {
  let store: Store

  /// Names with their documents, in the order of names.
  func all() throws -> [(name: String, documents: [DocumentRecord])] {
    var cases: [String: [DocumentRecord]] = [:]
    for document in try store.documentsOfCases() {
      for name in document.cases { cases[name, default: []].append(document) }
    }
    return cases.map { (name: $0.key, documents: $0.value) }.sorted { $0.name < $1.name }
  }

  /// - Throws: ``WorkbenchError/unknownCase(_:known:)``.
  func documents(of name: String) throws -> [DocumentRecord] {
    let documents = try store.documents(inCase: name)
    guard !documents.isEmpty else {
      throw WorkbenchError.unknownCase(name, known: try all().map(\.name))
    }
    return documents
  }
}
