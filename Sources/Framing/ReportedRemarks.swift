/// A note an analyst wrote on a claim.
package struct ReportedAnnotation: Hashable, Sendable, Codable {
  package var author: String
  /// ISO 8601.
  package var date: String
  package var text: String

  package init(author: String, date: String, text: String) {
    self.author = author
    self.date = date
    self.text = text
  }
}

/// A tag an analyst put on a claim.
package struct ReportedTagging: Hashable, Sendable, Codable {
  package var tag: String
  package var author: String
  /// ISO 8601.
  package var date: String
  /// Of the tag in the code book; nil when it stood in none.
  package var codeVersion: Int?

  package init(tag: String, author: String, date: String, codeVersion: Int? = nil) {
    self.tag = tag
    self.author = author
    self.date = date
    self.codeVersion = codeVersion
  }
}

/// An objection an analyst raised against a claim, and how it ended.
package struct ReportedDispute: Hashable, Sendable, Codable {
  package var author: String
  /// ISO 8601.
  package var date: String
  package var reason: String
  /// Nil while the dispute is open.
  package var resolution: ReportedAnnotation?

  package init(
    author: String, date: String, reason: String, resolution: ReportedAnnotation? = nil
  ) {
    self.author = author
    self.date = date
    self.reason = reason
    self.resolution = resolution
  }
}

/// Something outside the document that speaks for or against a claim.
package struct ReportedEvidence: Hashable, Sendable, Codable {
  package var author: String
  /// ISO 8601.
  package var date: String
  package var text: String
  package var url: String?
  package var stance: EvidenceStance

  package init(
    author: String, date: String, text: String, url: String? = nil,
    stance: EvidenceStance = .context
  ) {
    self.author = author
    self.date = date
    self.text = text
    self.url = url
    self.stance = stance
  }
}

package enum EvidenceStance: String, Sendable, Codable, CaseIterable {
  case supports
  case contradicts
  case context
}
