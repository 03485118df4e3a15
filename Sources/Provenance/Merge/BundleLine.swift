import Foundation

/// One line of a bundle as JSON; which fields are there tells what it is.
struct BundleLine: Codable {
  /// The version of the format; only in the first line.
  var bundle: Int?
  var heads: [ContentHash]?
  var operations: Int?
  var blobs: Int?

  var blob: ContentHash?
  /// The bytes, when they are UTF-8.
  var text: String?
  /// The bytes, when they are not.
  var base64: Data?

  var operation: ContentHash?
  var parents: [ContentHash]?
  var leader: ContentHash?
  var author: String?
  var session: ContentHash?
  var at: Timestamp?
  var kind: OperationKind?
  var command: String?
  var payload: String?

  var signature: String?

  enum CodingKeys: String, CodingKey {
    case bundle = "sanad-bundle"
    case heads, operations, blobs, blob, text, base64, operation, parents, leader, author, session
    case at, kind, command, payload, signature
  }

  static let version = 1

  init(heads: [ContentHash], operations: Int, blobs: Int) {
    bundle = Self.version
    (self.heads, self.operations, self.blobs) = (heads, operations, blobs)
  }

  init(_ item: BundleItem) {
    switch item {
    case .blob(let hash, let bytes):
      blob = hash
      text = String(validating: bytes, as: UTF8.self)
      base64 = text == nil ? Data(bytes) : nil
    case .operation(let logged):
      (operation, parents, author) = (logged.hash, logged.parents, logged.author)
      leader = logged.leader == logged.hash ? nil : logged.leader
      (session, at, kind) = (logged.session, logged.at, logged.kind)
      (command, payload) = (logged.command, logged.payload)
    case .signature(let signature):
      (heads, self.signature) = (signature.heads, signature.armor)
    }
  }

  /// Nil when the line is none of those that may follow the first.
  var item: BundleItem? {
    if let blob {
      guard let bytes = text.map({ Array($0.utf8) }) ?? base64.map({ Array($0) }) else {
        return nil
      }
      return .blob(blob, bytes)
    }
    if let operation { return logged(operation).map { .operation($0) } }
    guard let signature, let heads else { return nil }
    return .signature(HeadSignature(heads: heads, armor: signature))
  }

  private func logged(_ hash: ContentHash) -> LoggedOperation? {
    guard let parents, let author, let at, let kind, let payload else { return nil }
    return LoggedOperation(
      id: 0, hash: hash, parents: parents, leader: leader ?? hash, author: author,
      session: session, at: at, kind: kind, command: command, payload: payload)
  }
}
