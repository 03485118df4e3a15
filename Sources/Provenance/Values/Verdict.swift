/// An analyst's judgement on one aspect of a claim.
package struct Verdict: Hashable, Sendable, Codable {
  package var aspect: VerdictAspect
  /// A value of the store's scale ("true", "misleading"), in lower case.
  package var value: String
  package var note: String?

  package init(aspect: VerdictAspect, value: String, note: String? = nil) {
    self.aspect = aspect
    self.value = value
    self.note = note
  }
}

package enum VerdictAspect: String, Sendable, Codable, CaseIterable {
  /// Did the speaker say it?
  case saying
  /// Is it so?
  case content
}
