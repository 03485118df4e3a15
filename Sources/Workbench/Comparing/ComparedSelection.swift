internal import Provenance

/// The documents that `compare` and `report` are about: a case by name, documents, or all of them.
struct ComparedSelection {
  let documents: [DocumentRecord]
  let caseName: String?

  /// - Throws: ``WorkbenchError``, ``StoreError``.
  init(_ words: [String], in store: Store) throws {
    let ids = words.flatMap { $0.split(separator: ",") }.map { DocumentID(parsing: $0) }
    if !words.isEmpty, !ids.contains(nil) {
      documents = try Array(Set(ids.compactMap { $0 })).sorted().map(store.document)
      caseName = nil
    } else if !words.isEmpty {
      let name = words.joined(separator: " ")
      documents = try Cases(store: store).documents(of: name)
      caseName = name
    } else {
      let cases = try Cases(store: store).all()
      caseName = cases.count == 1 ? cases[0].name : nil
      documents = try cases.count == 1 ? cases[0].documents : store.documents()
    }
    guard !documents.isEmpty else { throw WorkbenchError.nothingToCompare }
  }

  var title: String {
    caseName
      ?? (documents.count == 1 ? DocumentWords.name(documents[0]) : "\(documents.count) documents")
  }
}
