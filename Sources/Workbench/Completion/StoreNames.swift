internal import ClaimModel
internal import LanguagePacks
internal import Messages
internal import Provenance

/// The names in the store, for completion: a store that cannot be read has none.
struct StoreNames {
  private let workbench: Workbench
  /// As many as anybody reads through; a letter more finds others.
  private static let most = 200

  init(_ workbench: Workbench) { self.workbench = workbench }

  private func read(_ work: (Store) throws -> [Suggestion]) -> [Suggestion] {
    guard let store = try? workbench.store() else { return [] }
    return (try? work(store)) ?? []
  }

  private static func quoted(_ text: String) -> String {
    text.contains(where: \.isWhitespace) ? "\"\(text)\"" : text
  }

  private static func counted(_ names: [NamedCount], _ words: (Int) -> String) -> [Suggestion] {
    names.map { Suggestion(quoted($0.name), words($0.count)) }
  }

  private static func documents(_ count: Int) -> String { say("\(count) documents") }

  private static func claims(_ count: Int) -> String { say("\(count) claims") }

  /// The claims whose number begins so, with their words.
  func claims(startingWith text: String) -> [Suggestion] {
    let isNumber = text.isEmpty || text == "c" || ClaimID(parsing: text) != nil
    guard isNumber else { return [] }
    return read { try Self.worded($0.claimOpenings(ofNumber: text.dropFirst(), limit: Self.most)) }
  }

  func claims(_ ids: [ClaimID]) -> [Suggestion] {
    read { try Self.worded($0.claimOpenings(ids)) }
  }

  private static func worded(_ claims: [(id: ClaimID, words: String)]) -> [Suggestion] {
    claims.map { Suggestion($0.id.description, $0.words) }
  }

  var documents: [Suggestion] {
    read {
      try $0.documents(limit: 500).map { Suggestion($0.id.description, DocumentWords.line($0)) }
    }
  }

  var cases: [Suggestion] { read { Self.counted(try $0.cases(), Self.documents) } }

  var sources: [Suggestion] { read { Self.counted(try $0.sources(), Self.documents) } }

  /// With what the code book says they mean, else the number of claims.
  var tags: [Suggestion] {
    read { store in
      let meanings = Dictionary(
        try store.codes().map { ($0.code.name, $0.code.definition) },
        uniquingKeysWith: { first, _ in first })
      let used = Self.counted(try store.tags(), Self.claims)
      let defined = meanings.map { Suggestion(Self.quoted($0.key), $0.value) }
      return (defined + used.filter { used in !defined.contains { $0.text == used.text } })
        .sorted { $0.text < $1.text }
    }
  }

  /// Each with its filter beside it.
  var views: [Suggestion] {
    read { try $0.views().map { Suggestion(Self.quoted($0.name), $0.filter) } }
  }

  func speakers(startingWith text: String) -> [Suggestion] {
    read {
      try $0.speakerNames(startingWith: text, limit: Self.most).map { Suggestion(Self.quoted($0)) }
    }
  }

  var sessions: [Suggestion] {
    read { store in
      try store.sessions().suffix(Self.most).map {
        Suggestion($0.id.description, "\($0.author), \($0.begun.description.prefix(10))")
      }
    }
  }

  var restorePoints: [Suggestion] {
    read { store in
      try store.restorePoints().map {
        Suggestion(Self.quoted($0.name), "\($0.by), \($0.at.description.prefix(10))")
      }
    }
  }

  /// Open notes and disputes by their numbers, the last first.
  var remarks: [Suggestion] {
    read { try $0.openRemarks(limit: Self.most).map { Suggestion($0.id.description, $0.words) } }
  }

  var analysts: [Suggestion] { read { try $0.analysts().map { Suggestion(Self.quoted($0)) } } }

  var cues: [Suggestion] { read { try $0.cueWords().map { Suggestion(Self.quoted($0)) } } }

  var rules: [Suggestion] { read { try $0.rules().map { Suggestion($0) } } }

  var languages: [String] { LanguagePack.embedded.keys.filter { $0 != "common" }.sorted() }

  var verdicts: [Suggestion] {
    let values = workbench.scale(of: .content).values + workbench.scale(of: .saying).values
    return values.map { Suggestion($0) }
      + [Suggestion("none", say("nobody judged it")), Suggestion("any", say("somebody judged it"))]
  }
}
