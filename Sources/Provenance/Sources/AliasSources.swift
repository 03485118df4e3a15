import GRDB
import Messages

/// Counts some names as another source's; without a canonical name they stand for themselves again.
struct AliasSources: RegistryOperation {
  static let kind = OperationKind.aliasSources

  var names: [String]
  var canonical: String?

  func words(claims: String, documents: String) -> String {
    let list = names.joined(separator: ", ")
    return canonical.map { say("counted \(list) as \($0)") } ?? say("split off \(list)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    try SourceTable(db: db).names.alias(names, as: canonical, by: stamp)
  }
}
