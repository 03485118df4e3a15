internal import ClaimModel
internal import LanguagePacks
internal import Provenance

/// The names in the store, for completion: a store that cannot be read has none.
struct StoreNames {
  private let workbench: Workbench
  /// Names looked at, so that a large store answers at once.
  private static let most = 5000

  init(_ workbench: Workbench) { self.workbench = workbench }

  private func read<Value>(_ empty: Value, _ work: (Store) throws -> Value) -> Value {
    guard let store = try? workbench.store() else { return empty }
    return (try? work(store)) ?? empty
  }

  var claims: [String] { read([]) { try $0.claimIDs(limit: 200).map(\.description) } }

  var documents: [(id: String, name: String)] {
    read([]) { try $0.documents(limit: 500).map { ($0.id.description, DocumentWords.line($0)) } }
  }

  var cases: [String] { read([]) { try Cases(store: $0).all().map(\.name) } }

  var sources: [String] { read([]) { try $0.sourceRegistry().map(\.name) } }

  var tags: [String] {
    read([]) { store in
      Set(try store.tags().map(\.name) + store.codes().map(\.code.name)).sorted()
    }
  }

  /// What the code book says of tags.
  var meanings: [String: String] {
    read([:]) { store in
      Dictionary(
        try store.codes().map { ($0.code.name, $0.code.definition) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Saved filters, each with its filter beside it.
  var views: [Suggestion] { read([]) { try $0.views().map { Suggestion($0.name, $0.filter) } } }

  var speakers: [String] { read([]) { try $0.speakerNames(limit: Self.most) } }

  func values(of key: FilterKey) -> [String] {
    switch key {
    case .speaker: speakers
    case .tag: tags
    case .source: sources
    case .case: cases
    case .view: read([]) { try $0.views().map(\.name) }
    case .reviewed: ["yes", "no"]
    case .note: ["open", "resolved"] + AnnotationType.allCases.map(\.rawValue)
    case .document: documents.map(\.id)
    case .cue: CueClass.allCases.map(\.rawValue)
    case .language: LanguagePack.embedded.keys.filter { $0 != "common" }.sorted()
    case .verdict:
      workbench.scale(of: .content).values + workbench.scale(of: .saying).values + ["none", "any"]
    default: []
    }
  }
}
