/// How a dispute ended when it did not simply end.
package enum DisputeOutcome: String, Sendable, Codable, CaseIterable {
  case upheld
  case withdrawn
}

/// A dispute about a claim; its id is that of the operation that opened it, `by.operation`.
package struct DisputeRecord: Hashable, Sendable, Codable {
  package var by: Signature
  package var reason: String
  package var grounds: String?
  package var resolved: Signature?
  package var resolution: String?
  package var outcome: DisputeOutcome?

  package init(
    by: Signature, reason: String, grounds: String? = nil, resolved: Signature? = nil,
    resolution: String? = nil, outcome: DisputeOutcome? = nil
  ) {
    self.by = by
    self.reason = reason
    self.grounds = grounds
    self.resolved = resolved
    self.resolution = resolution
    self.outcome = outcome
  }

  /// "open", "upheld", "withdrawn" or "resolved".
  package var state: String { resolved == nil ? "open" : outcome?.rawValue ?? "resolved" }
}
