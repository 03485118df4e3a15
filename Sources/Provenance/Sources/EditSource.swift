import GRDB
import Messages

/// Says what an analyst knows of a source; what is not said stays, and an empty text takes away.
struct EditSource: RegistryOperation {
  static let kind = OperationKind.editSource

  var name: String
  var facts: SourceFacts

  func words(claims: String, documents: String) -> String {
    say("set the \(facts.parts.joined(separator: ", ")) of \(name)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    let registry = SourceTable(db: db)
    let id = try registry.id(of: name)
    let known = try registry.facts(of: id) ?? SourceFacts()
    try registry.write(facts.filled(from: known).withoutEmpty, of: id, by: stamp)
  }
}

extension SourceFacts {
  fileprivate var withoutEmpty: SourceFacts {
    SourceFacts(
      kind: kind, country: country.flatMap { $0.isEmpty ? nil : $0 },
      language: language.flatMap { $0.isEmpty ? nil : $0 },
      codes: codes.flatMap { $0.isEmpty ? nil : $0 })
  }
}
