/// What a note is for; a note without a type is a remark.
package enum AnnotationType: String, Sendable, Codable, CaseIterable {
  case question
  case todo
  case source
  case translation
  case context
}

/// A note on a claim; its id is that of the operation that wrote it, `by.operation`.
package struct AnnotationRecord: Hashable, Sendable, Codable {
  package var by: Signature
  /// As it stands after edits.
  package var text: String
  package var type: AnnotationType?
  /// The note it answers.
  package var replyTo: OperationID?
  /// The last edit.
  package var edited: Signature?
  package var resolved: Signature?
  package var resolution: String?

  package init(
    by: Signature, text: String, type: AnnotationType? = nil, replyTo: OperationID? = nil,
    edited: Signature? = nil, resolved: Signature? = nil, resolution: String? = nil
  ) {
    self.by = by
    self.text = text
    self.type = type
    self.replyTo = replyTo
    self.edited = edited
    self.resolved = resolved
    self.resolution = resolution
  }
}
