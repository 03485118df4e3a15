internal import Messages
internal import Provenance

/// The documents that `compare` and `report` are about: a case by name, documents, sources, the cases
/// of a claim, or all of them.
struct ComparedSelection {
  let documents: [DocumentRecord]
  let caseName: String?
  /// The claim whose rows are wanted alone.
  private(set) var claim: ClaimID?

  private static let sourcePrefix = "source:"

  /// - Throws: ``WorkbenchError``, ``StoreError``.
  init(_ words: [String], in store: Store) throws {
    let ids = words.flatMap { $0.split(separator: ",") }.map { DocumentID(parsing: $0) }
    if !words.isEmpty, !ids.contains(nil) {
      documents = try Array(Set(ids.compactMap { $0 })).sorted().map(store.document)
      caseName = nil
    } else if words.count == 1, let id = ClaimID(parsing: words[0]) {
      (documents, caseName) = try Self.around(id, in: store)
      claim = id
    } else if !words.isEmpty, words.allSatisfy({ $0.hasPrefix(Self.sourcePrefix) }) {
      documents = try Self.documents(of: words, in: store)
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

  /// The documents of the claim's cases; its own alone where it is in none.
  private static func around(
    _ claim: ClaimID, in store: Store
  ) throws -> ([DocumentRecord], String?) {
    let document = try store.document(store.claim(claim).document)
    let cases = try document.cases.map { try Cases(store: store).documents(of: $0) }
    let all = Dictionary(
      (cases.flatMap(\.self) + [document]).map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    return (all.values.sorted { $0.id < $1.id }, cases.count == 1 ? document.cases[0] : nil)
  }

  /// The documents that the sources published, by whole names, capitals apart.
  private static func documents(
    of words: [String], in store: Store
  ) throws -> [DocumentRecord] {
    let all = try store.documents()
    return try words.flatMap { word -> [DocumentRecord] in
      let name = String(word.dropFirst(sourcePrefix.count))
      let found = all.filter { $0.outlet?.lowercased() == name.lowercased() }
      guard found.isEmpty else { return found }
      let known = Set(all.compactMap(\.outlet)).sorted()
      throw WorkbenchError.unknownValue(
        what: "source", value: name, known: known,
        suggestion: EditDistance.nearest(to: name, in: known))
    }
  }

  var title: String {
    caseName
      ?? (documents.count == 1
        ? DocumentWords.name(documents[0]) : say("\(documents.count) documents"))
  }
}
