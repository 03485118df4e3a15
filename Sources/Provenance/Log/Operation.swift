import GRDB

/// One change of the store as the log keeps it: a payload that names everything by content, so that
/// it means the same in every store.
///
/// An operation knows what it does to one thing and nothing of its inverse: to undo it is to work
/// out what it touched again from the operations that remain (see ``Projector``). That restores
/// every kind exactly and works for any operation, not only the last.
protocol Operation: Codable, Sendable {
  static var kind: OperationKind { get }
  /// The documents whose state it changes.
  var documents: [ContentHash] { get }
  /// The claims whose state it changes.
  var claims: [ContentHash] { get }
  /// What it did, in the past tense; `claims` is their list as people write it, such as "c1, c4".
  func words(claims: String, documents: String) -> String
  /// Its canonical JSON.
  func payload() throws -> String
}

extension Operation {
  var documents: [ContentHash] { [] }
  var claims: [ContentHash] { [] }
  func payload() throws -> String { try CanonicalJSON.text(self) }
}

/// Changes documents: what they are, which claims they have, which cases they are in.
protocol DocumentOperation: Operation {
  func project(onto document: Int64, by stamp: Stamp, in db: Database) throws
}

/// Changes what is said about claims that are there.
protocol ClaimOperation: Operation {
  func project(onto claim: Int64, by stamp: Stamp, in db: Database) throws
}

/// Changes what a speaker's name stands for.
protocol SpeakerOperation: Operation {
  func project(by stamp: Stamp, in db: Database) throws
}

/// Changes the code book or the saved filters, which belong to no claim.
protocol BookOperation: Operation {
  func project(by stamp: Stamp, in db: Database) throws
}

/// Changes what is known of sources, speakers and pairs of documents.
protocol RegistryOperation: Operation {
  func project(by stamp: Stamp, in db: Database) throws
}

/// Takes commands back, or does them again, by the hash of their first operation.
protocol UndoingOperation: Operation {
  var targets: [ContentHash] { get }
}

/// Who did an operation, as projected rows refer to it.
struct Stamp: Hashable, Sendable {
  var operation: Int64
  var author: String
}
