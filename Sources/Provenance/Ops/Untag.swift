import GRDB
import Messages

/// Takes a tag off claims.
///
/// One that names nobody takes it off for everybody: it was written before version 7 of the store, when
/// a tag belonged to nobody in particular.
struct Untag: ClaimOperation {
  static let kind = OperationKind.untag

  var claims: [ContentHash]
  var tag: String
  /// True for the signer's own tag.
  var own: Bool?
  /// A colleague's tag.
  var of: String?

  func words(claims: String, documents: String) -> String {
    of.map { say("took \($0)'s tag \(tag) off \(claims)") }
      ?? say("took the tag \(tag) off \(claims)")
  }

  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws {
    try db.cachedStatement(
      sql: "DELETE FROM tag WHERE claim = ?1 AND tag = ?2 AND (?3 IS NULL OR author = ?3)"
    ).execute(arguments: [claim, tag, own == true ? stamp.author : of])
  }
}
