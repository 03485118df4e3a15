package import ClaimModel
internal import Foundation

/// What a meaning model has read in some claims.
package struct ClaimMeanings: Sendable {
  /// In the order asked for.
  package var known: [KnownMeaning] = []
  /// What the model has not read, or what stood in other words when it did.
  package var unread: [ClaimPart] = []
}

package struct KnownMeaning: Hashable, Sendable {
  package let claim: ClaimID
  package let part: Int
  package let vector: MeaningVector

  package init(claim: ClaimID, part: Int = 0, vector: MeaningVector) {
    self.claim = claim
    self.part = part
    self.vector = vector
  }
}

/// A content whose meaning is kept by itself: part 0 is the whole claim, 1 and more are its sentences where it
/// has several.
package struct ClaimPart: Hashable, Sendable {
  package let claim: ClaimID
  package let part: Int
  package let content: String

  package init(claim: ClaimID, part: Int = 0, content: String) {
    self.claim = claim
    self.part = part
    self.content = content
  }
}

/// What a vector was made of: a model and a content, so that a change of either shows.
enum MeaningOrigin {
  static let length = 16

  static func of(_ content: String, model: ContentHash) -> [UInt8] {
    var digest = MessageDigest()
    digest.add(model.bytes)
    digest.add(Array(content.utf8))
    return Array(digest.finish().prefix(length))
  }
}
