import GRDB
import Messages

/// Says to which party and institution a speaker belongs; what is not said stays, and an empty text
/// takes away.
struct EditSpeaker: RegistryOperation {
  static let kind = OperationKind.editSpeaker

  var name: String
  var facts: SpeakerFacts

  func words(claims: String, documents: String) -> String {
    say("set the \(facts.parts.joined(separator: ", ")) of \(name)")
  }

  func project(by stamp: Stamp, in db: Database) throws {
    let id = try Identities(db: db).id(ofName: name, in: .speaker)
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM speaker_fact WHERE speaker = ?", arguments: [id])
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO speaker_fact (speaker, party, affiliation, op) VALUES (?, ?, ?, ?)
        """,
      arguments: [
        id, Self.kept(facts.party, row?["party"]),
        Self.kept(facts.affiliation, row?["affiliation"]), stamp.operation,
      ])
  }

  private static func kept(_ new: String?, _ old: String?) -> String? {
    (new ?? old).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What analysts know of a speaker; nil where nobody said.
package struct SpeakerFacts: Hashable, Sendable, Codable {
  /// The side on which shares of voice count them.
  package var party: String?
  /// The institution they speak for.
  package var affiliation: String?

  package init(party: String? = nil, affiliation: String? = nil) {
    self.party = party
    self.affiliation = affiliation
  }

  var parts: [String] {
    [("party", party != nil), ("affiliation", affiliation != nil)].filter(\.1).map(\.0)
  }
}
