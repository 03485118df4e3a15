/// What an analyst concluded about a claim.
package struct ReportedVerdict: Hashable, Sendable, Codable {
  package var subject: VerdictSubject
  /// The step of the scale, in its own words ("false", "salah").
  package var value: String
  /// The step as a number, where the scale is ordered.
  package var rating: ReportedRating?
  package var author: String
  /// ISO 8601.
  package var date: String
  /// Why; may be empty.
  package var note: String

  package init(
    subject: VerdictSubject, value: String, rating: ReportedRating? = nil, author: String,
    date: String, note: String = ""
  ) {
    self.subject = subject
    self.value = value
    self.rating = rating
    self.author = author
    self.date = date
    self.note = note
  }
}

/// Whether a verdict is on the saying (did X say it?) or on the content (is it so?).
package enum VerdictSubject: String, Sendable, Codable, CaseIterable {
  case saying
  case content
}

/// A step of an ordered scale.
package struct ReportedRating: Hashable, Sendable, Codable {
  package var value: Int
  package var worst: Int
  package var best: Int

  package init(value: Int, worst: Int, best: Int) {
    self.value = value
    self.worst = worst
    self.best = best
  }
}
