internal import Provenance

/// The values a verdict can have, from worst to best; those outside the order have no rating.
package struct VerdictScale: Hashable, Sendable {
  package let ordered: [String]
  package let others: [String]

  package var values: [String] { ordered + others }

  /// Returns the place of a value from 1, the worst; nil outside the order.
  func rating(of value: String) -> Int? { ordered.firstIndex(of: value).map { $0 + 1 } }
}

/// The scales of both aspects; a newsroom may have its own.
package struct VerdictScales: Hashable, Sendable {
  package var saying = VerdictScale(
    ordered: ["not-said", "misquoted", "said"], others: ["unconfirmed"])
  package var content = VerdictScale(
    ordered: ["false", "mostly-false", "half-true", "mostly-true", "true"],
    others: ["misleading", "unproven", "opinion"])

  package init() {}

  func scale(of aspect: VerdictAspect) -> VerdictScale {
    switch aspect {
    case .saying: saying
    case .content: content
    }
  }
}

extension Workbench {
  func scale(of aspect: VerdictAspect) -> VerdictScale {
    settings.configuration.scales.scale(of: aspect)
  }
}
