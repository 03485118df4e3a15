internal import ClaimModel
internal import Provenance

/// A claim that speaks of what another claim or a text speaks of.
struct LikeClaim: Encodable {
  let record: ClaimRecord
  /// The cosine of both meanings; nil where there is no meaning model.
  let likeness: Double?

  private enum CodingKeys: String, CodingKey {
    case claim, document, voice, who, content, likeness
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(record.id.description, forKey: .claim)
    try container.encode(record.document.description, forKey: .document)
    try container.encode(record.claim.voice.rawValue, forKey: .voice)
    try container.encode(ClaimListing.who(record), forKey: .who)
    try container.encode(record.content, forKey: .content)
    try container.encodeIfPresent(likeness.map(Self.rounded), forKey: .likeness)
  }

  /// Three digits are more than a likeness tells.
  private static func rounded(_ likeness: Double) -> Double { (likeness * 1000).rounded() / 1000 }
}

/// Finds the claims that are nearest to a claim or to a text in what they mean; without a meaning model those
/// that share the rarest words with it.
struct LikeClaims {
  let filter: Filter
  let limit: Int
  /// The claim that the others are like; it is not among them.
  let own: ClaimID?
  let text: String

  /// Less alike are texts that have nothing to do with each other.
  private static let least = 0.3

  func byMeaning(_ reader: MeaningReader, in store: Store, telling work: Work) throws -> [LikeClaim]
  {
    let meanings = try reader.meanings(of: filter, in: store, telling: work)
    guard let wanted = try meaning(reader, in: store, telling: work) else { return [] }
    let nearest = meanings.filter { $0.claim != own }
      .map { (claim: $0.claim, likeness: $0.vector.likeness(to: wanted)) }
      .filter { $0.likeness >= Self.least }
      .sorted { ($1.likeness, $0.claim) < ($0.likeness, $1.claim) }
      .prefix(limit)
    let records = try records(nearest.map(\.claim), in: store)
    return nearest.compactMap { near in
      records[near.claim].map { LikeClaim(record: $0, likeness: near.likeness) }
    }
  }

  func byWords(in store: Store) throws -> [LikeClaim] {
    let found = try store.find(sharing: text, with: filter, limit: limit + 1)
    return found.filter { $0.id != own }.prefix(limit).map { LikeClaim(record: $0, likeness: nil) }
  }

  /// What the claim says, which the filter may leave out, or what the text does.
  private func meaning(
    _ reader: MeaningReader, in store: Store, telling work: Work
  ) throws -> MeaningVector? {
    guard let own else { return try reader.read(text) }
    let part = ClaimPart(claim: own, content: text)
    return try reader.meanings(of: [part], in: store, telling: work).first?.vector
  }

  private func records(_ ids: [ClaimID], in store: Store) throws -> [ClaimID: ClaimRecord] {
    guard !ids.isEmpty else { return [:] }
    let records = try store.claims(matching: .claims(ids.map { $0...$0 }))
    return Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
  }
}
