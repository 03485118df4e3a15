/// One article as a reader hands it over: the raw bytes and what is known about them.
package struct Article: Hashable, Sendable {
  /// Where it came from: a file name or URL, as the user named it.
  package var origin: String
  package var raw: [UInt8]
  /// The text to read: valid UTF-8, line feeds, no markup.
  package var text: String
  package var title: String?
  package var url: String?
  /// The outlet, when the format or the user says it.
  package var outlet: String?
  /// ISO 8601 date or date and time, when the format says it.
  package var published: String?
  /// A language code, when the format says it.
  package var language: String?
  /// The name the format gives the article (the `id` of JSON Lines).
  package var id: String?

  package init(
    origin: String, raw: [UInt8], text: String, title: String? = nil, url: String? = nil,
    outlet: String? = nil, published: String? = nil, language: String? = nil,
    id: String? = nil
  ) {
    self.origin = origin
    self.raw = raw
    self.text = text
    self.title = title
    self.url = url
    self.outlet = outlet
    self.published = published
    self.language = language
    self.id = id
  }
}
