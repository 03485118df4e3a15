import GRDB
import Messages

/// Counts claims of some names as another speaker's; without a canonical name they stand for
/// themselves again.
struct AliasSpeakers: SpeakerOperation {
  static let kind = OperationKind.aliasSpeakers

  var names: [String]
  var canonical: String?

  func words(claims: String, documents: String) -> String {
    let list = names.joined(separator: ", ")
    return canonical.map { say("counted \(list) as \($0)") } ?? say("split off \(list)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    try NameAliases(db: db, table: .speaker).alias(names, as: canonical, by: stamp)
  }
}
