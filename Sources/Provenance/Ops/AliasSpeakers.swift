import GRDB

/// Counts claims of some names as another speaker's; without a canonical name they stand for
/// themselves again.
struct AliasSpeakers: SpeakerOperation {
  static let kind = OperationKind.aliasSpeakers

  var names: [String]
  var canonical: String?

  func words(claims: String, documents: String) -> String {
    let list = names.joined(separator: ", ")
    return canonical.map { "counted \(list) as \($0)" } ?? "split off \(list)"
  }

  func project(by stamp: Stamp, in db: Database) throws {
    let identities = Identities(db: db)
    let speakers = try names.map { try identities.id(ofName: $0, in: .speaker) }
    let target = try canonical.map {
      try root(of: identities.id(ofName: $0, in: .speaker), besides: speakers, in: db)
    }
    for speaker in speakers {
      try release(speaker, in: db)
      guard let target, target != speaker else { continue }
      try db.execute(
        sql: "UPDATE speaker_alias SET canonical = ? WHERE canonical = ?",
        arguments: [target, speaker])
      try db.execute(
        sql: "INSERT INTO speaker_alias (speaker, canonical, op) VALUES (?, ?, ?)",
        arguments: [speaker, target, stamp.operation])
    }
  }

  /// An alias never points to an alias; a canonical name that is an alias of one of the names
  /// becomes a name of its own first.
  private func root(of speaker: Int64, besides speakers: [Int64], in db: Database) throws -> Int64 {
    guard
      let root = try Int64.fetchOne(
        db, sql: "SELECT canonical FROM speaker_alias WHERE speaker = ?", arguments: [speaker])
    else { return speaker }
    guard speakers.contains(root) else { return root }
    try release(speaker, in: db)
    return speaker
  }

  private func release(_ speaker: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM speaker_alias WHERE speaker = ?", arguments: [speaker])
  }
}
