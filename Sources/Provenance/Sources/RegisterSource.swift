import GRDB
import Messages

/// Enters a source that a document names into the registry. The first entry of a source counts.
struct RegisterSource: RegistryOperation {
  static let kind = OperationKind.registerSource

  var source: SourceDescription

  func words(claims: String, documents: String) -> String { say("registered \(source.name)") }

  func project(by stamp: Stamp, in db: Database) throws {
    let registry = SourceTable(db: db)
    let id = try registry.id(of: source.name)
    guard try !registry.holds(id) else { return }
    try registry.write(source.facts, of: id, by: stamp)
    for alias in source.aliases {
      let other = try registry.id(of: alias)
      guard other != id, try !registry.holds(other) else { continue }
      try registry.names.point(other, to: id, by: stamp, replacing: false)
    }
  }
}
