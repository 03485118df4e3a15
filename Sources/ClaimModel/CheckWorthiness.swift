/// How much a claim asks to be checked; orders the review queue.
package struct CheckWorthiness: Hashable, Sendable, Codable {
  /// 0 to 100.
  package var score: Int
  package var reasons: [CheckWorthinessReason]

  package init(score: Int = 0, reasons: [CheckWorthinessReason] = []) {
    self.score = score
    self.reasons = reasons
  }
}

package enum CheckWorthinessReason: String, Sendable, Codable, CaseIterable {
  case quantity
  case comparison
  case cause
  case blame
  case status
  case superlative
  case date
}
