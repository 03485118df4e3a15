/// What a tag means. A `/` in the name puts it under another: `harm/numbers` under `harm`.
package struct CodeDefinition: Hashable, Sendable, Codable {
  package var name: String
  package var definition: String
  /// Examples of what takes the tag.
  package var includes: String?
  /// Examples of what looks like it and does not.
  package var excludes: String?

  package init(
    name: String, definition: String, includes: String? = nil, excludes: String? = nil
  ) {
    self.name = name
    self.definition = definition
    self.includes = includes
    self.excludes = excludes
  }
}

/// An entry of the code book as it stands.
package struct CodeRecord: Hashable, Sendable, Codable {
  package var code: CodeDefinition
  /// How often it was defined, from 1.
  package var version: Int
  package var by: Signature
  /// Claims that have the tag.
  package var claimCount: Int
}

/// A tag on a claim, of one analyst.
package struct TaggingRecord: Hashable, Sendable, Codable {
  package var tag: String
  package var by: Signature
  /// Of the tag in the code book when it was put on; nil when it stood in none.
  package var codeVersion: Int?
}

/// A filter under a name, for `view:NAME`.
package struct SavedView: Hashable, Sendable, Codable {
  package var name: String
  package var filter: String

  package init(name: String, filter: String) {
    self.name = name
    self.filter = filter
  }
}
