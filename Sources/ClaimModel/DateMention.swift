/// A date the text gives, resolved as far as its words and the publication date allow.
package struct DateMention: Hashable, Sendable, Codable {
  package var range: ByteRange
  /// ISO 8601 calendar date, reduced to what is known: `2020-09-27`, `2020-09`, `1991`; `--09-27` when
  /// no year can be told (ISO 8601:2000, truncated form).
  package var iso: String

  package init(range: ByteRange, iso: String) {
    self.range = range
    self.iso = iso
  }
}
