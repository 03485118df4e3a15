/// An SSH signature over the last operations of a log.
///
/// An operation's hash covers its parents, so that the signature covers everything before them too.
struct HeadSignature: Hashable, Sendable {
  var heads: [ContentHash]
  /// In the armoured form that `ssh-keygen -Y sign` writes.
  var armor: String

  /// The namespace of the signature, which keeps it from being taken for another program's.
  static let namespace = "sanad"

  /// The text that is signed: a heading and the hashes in order, one a line.
  static func message(_ heads: [ContentHash]) -> String {
    (["sanad heads 1"] + heads.map(\.hex).sorted()).joined(separator: "\n") + "\n"
  }

  var message: String { Self.message(heads) }
}

/// Whose signature an operation has, as `ssh-keygen` tells it.
package struct Signer: Hashable, Sendable, Codable {
  /// Such as `ED25519 key SHA256:…`.
  package var key: String
  /// The name beside the key in the user's file of allowed signers.
  package var name: String?

  package init(key: String, name: String? = nil) {
    self.key = key
    self.name = name
  }

  package var words: String { name.map { "\($0) (\(key))" } ?? "\(key), whose owner is not known" }
}
