import ClaimModel
import Foundation
import GRDB

/// Tells which claims of a new reading are claims that a document has already.
///
/// A claim is the same when its ranges and kind are, or when it has the same words as exactly one claim
/// that is left over, and they overlap or are the only ones with these words. Nothing is guessed.
struct ClaimMatching {
  /// A claim as the present reading has it.
  struct Known {
    var id: Int
    var hash: ContentHash
    var claim: Claim
  }

  /// The global ids that claims of the new reading have besides their own, by their own.
  private(set) var carried: [ContentHash: ContentHash] = [:]
  /// The claims whose words stand elsewhere now, or of another kind.
  private(set) var moved: [Int] = []
  private var taken: Set<ContentHash> = []

  init(_ known: [Known], document: ContentHash, archive: ReadingArchive, text: [UInt8]) {
    let hashes = archive.hashes(in: document)
    let claims = archive.entries.map(\.value.claim)
    var left = Array(hashes.indices)
    var rest = known
    take(&left, &rest, hashes) { ClaimHash.make(document: document, claim: $0.claim) }
    take(&left, &rest, hashes) { $0.hash }
    takeQuotes(&left, rest, Places(known.map(\.claim), claims, text), hashes, claims)
    for index in left { giveOwn(hashes[index], document, claims[index]) }
  }

  /// Takes the claims of the new reading whose hash a known claim has.
  private mutating func take(
    _ left: inout [Int], _ rest: inout [Known], _ hashes: [ContentHash],
    by hash: (Known) -> ContentHash
  ) {
    let known = Dictionary(rest.map { (hash($0), $0) }) { first, _ in first }
    var ids: Set<Int> = []
    left.removeAll { index in
      guard let found = known[hashes[index]], !taken.contains(found.hash) else { return false }
      give(found.hash, to: hashes[index])
      ids.insert(found.id)
      return true
    }
    rest.removeAll { ids.contains($0.id) }
  }

  /// Words that stand at one place only before and after are the same claim, wherever that place is;
  /// others only when they overlap.
  private mutating func takeQuotes(
    _ left: inout [Int], _ rest: [Known], _ places: Places, _ hashes: [ContentHash],
    _ claims: [Claim]
  ) {
    for known in rest {
      let words = places.words(known.claim)
      let same = words.isEmpty ? [] : left.filter { places.words(claims[$0]) == words }
      let overlapping = same.filter { Self.overlap(claims[$0], known.claim) }
      let candidates = overlapping.isEmpty && places.areAlone(words) ? same : overlapping
      guard candidates.count == 1 else { continue }
      give(known.hash, to: hashes[candidates[0]])
      moved.append(known.id)
      left.removeAll { $0 == candidates[0] }
    }
  }

  private mutating func give(_ id: ContentHash, to own: ContentHash) {
    taken.insert(id)
    if id != own { carried[own] = id }
  }

  /// A claim that is new takes its own id, unless a claim that moved has it.
  private mutating func giveOwn(_ own: ContentHash, _ document: ContentHash, _ claim: Claim) {
    var (id, occurrence) = (own, 0)
    while taken.contains(id) {
      occurrence += 1
      id = ClaimHash.make(document: document, claim: claim, occurrence: occurrence)
    }
    give(id, to: own)
  }

  private static func overlap(_ left: Claim, _ right: Claim) -> Bool {
    left.content.contains { range in right.content.contains { $0.overlaps(range) } }
  }
}

/// The words of the claims of two readings of one text.
private struct Places {
  private let text: [UInt8]
  private var before: [[String]: Int] = [:]
  private var after: [[String]: Int] = [:]

  init(_ known: [Claim], _ found: [Claim], _ text: [UInt8]) {
    self.text = text
    for claim in known { before[words(claim), default: 0] += 1 }
    for claim in found { after[words(claim), default: 0] += 1 }
  }

  /// Folded, so that quotation marks and commas at the ends do not count.
  func words(_ claim: Claim) -> [String] { Folding.words(ClaimWriter.content(of: claim, in: text)) }

  /// Whether one claim has the words in each reading.
  func areAlone(_ words: [String]) -> Bool { before[words] == 1 && after[words] == 1 }
}

extension ClaimMatching.Known {
  /// The claims that the present reading of a document gives, without corrections.
  static func all(of document: Int64, in db: Database) throws -> [Self] {
    let bytes = try Data.fetchOne(
      db,
      sql: """
        SELECT blob.bytes FROM document JOIN blob ON blob.hash = document.reading
        WHERE document.id = ?
        """, arguments: [document])
    guard let bytes else { return [] }
    let entries = try ReadingArchive(Array(bytes)).entries
    let bySlice = Dictionary(entries.map { ($0.slice.start, $0.value.claim) }) { first, _ in first }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT claim.id, claim.slice_start, claim_identity.hash FROM claim
        JOIN claim_identity ON claim_identity.id = claim.id
        WHERE claim.document = ? AND claim.slice_start IS NOT NULL ORDER BY claim.id
        """, arguments: [document]
    ).compactMap { row in
      guard let claim = bySlice[row["slice_start"]], let hash = ContentHash(row["hash"] as Data)
      else { return nil }
      return Self(id: row["id"], hash: hash, claim: claim)
    }
  }
}
