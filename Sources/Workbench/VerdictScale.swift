internal import Provenance

/// The values a verdict can have, from worst to best; those outside the order have no rating.
struct VerdictScale {
  let ordered: [String]
  let others: [String]

  static func of(_ aspect: VerdictAspect) -> VerdictScale {
    switch aspect {
    case .saying:
      VerdictScale(ordered: ["not-said", "misquoted", "said"], others: ["unconfirmed"])
    case .content:
      VerdictScale(
        ordered: ["false", "mostly-false", "half-true", "mostly-true", "true"],
        others: ["misleading", "unproven", "opinion"])
    }
  }

  var values: [String] { ordered + others }

  /// Returns the place of a value from 1, the worst; nil outside the order.
  func rating(of value: String) -> Int? { ordered.firstIndex(of: value).map { $0 + 1 } }
}
