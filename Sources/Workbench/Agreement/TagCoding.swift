internal import Provenance

/// What several analysts tagged: for each tag, whether each of those who coded a claim put it on.
///
/// An analyst has coded a claim who put any tag on it or is done with it: only then is a tag that is
/// missing one that was not meant.
struct TagCoding {
  /// A claim that at least two analysts coded.
  struct Unit {
    let record: ClaimRecord
    /// By analyst.
    let tags: [String: Set<String>]
  }

  let units: [Unit]
  let tags: [String]

  /// With a depth, tags count as the one they stand under: at 1 `harm/killed` is `harm`.
  init(_ records: [ClaimRecord], depth: Int?, _ blindness: Blindness) {
    units = records.compactMap { Self.unit($0, depth: depth, blindness) }
    tags = Set(units.flatMap { $0.tags.values.flatMap { $0 } }).sorted()
  }

  private static func unit(_ record: ClaimRecord, depth: Int?, _ blindness: Blindness) -> Unit? {
    let taggings = blindness.taggings(of: record)
    let isOpen = blindness.reader.map { reader in
      record.reviewed.contains { $0.author == reader }
    }
    var tags: [String: Set<String>] = [:]
    for analyst in record.reviewed.map(\.author) where isOpen ?? true { tags[analyst] = [] }
    for tagging in taggings {
      tags[tagging.by.author, default: []].insert(cut(tagging.tag, to: depth))
    }
    return tags.count > 1 ? Unit(record: record, tags: tags) : nil
  }

  private static func cut(_ tag: String, to depth: Int?) -> String {
    guard let depth else { return tag }
    return tag.split(separator: "/").prefix(depth).joined(separator: "/")
  }

  func coding(of tag: String) -> Coding {
    Coding(units: units.map { $0.tags.mapValues { $0.contains(tag) ? "yes" : "no" } })
  }

  /// Of all tags of a claim as one value, then of every tag, in alphabetical order, for each two analysts.
  var agreements: [TagAgreement] { tags.isEmpty ? [] : whole + single }

  private var whole: [TagAgreement] {
    let coding = Coding(units: units.map { $0.tags.mapValues { TagSet($0).value } })
    let alpha = KrippendorffAlpha(coding).alpha {
      TagSet(value: $0).distance(to: TagSet(value: $1))
    }
    return PairAgreement.all(in: coding).map {
      TagAgreement(tag: TagAgreement.all, pair: $0, alpha: alpha)
    }
  }

  private var single: [TagAgreement] {
    tags.flatMap { tag in
      let coding = coding(of: tag)
      let alpha = KrippendorffAlpha(coding).nominal
      return PairAgreement.all(in: coding).map { TagAgreement(tag: tag, pair: $0, alpha: alpha) }
    }
  }
}

/// How far two analysts agree on a tag.
struct TagAgreement: Encodable {
  /// Stands for all tags of a claim taken together.
  static let all = "*"

  let tag: String
  let pair: PairAgreement
  /// Krippendorff's, of all analysts who coded the claims; for all tags by the distance of sets.
  let alpha: Double?

  enum CodingKeys: String, CodingKey {
    case tag
    case alpha
  }

  func encode(to encoder: any Encoder) throws {
    try pair.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(tag, forKey: .tag)
    try container.encodeIfPresent(alpha, forKey: .alpha)
  }
}
