package import ClaimModel

/// One document as a comparison or a report sees it, without the store it came from.
package struct ComparedDocument: Hashable, Sendable {
  /// What people call it: "d1".
  package var id: String
  /// The outlet that published it, by the name used for all its documents.
  package var source: String
  /// The sources it credits for its text ("Anadolu"), by the same names as `source`.
  package var upstream: [String]
  /// The lineage found for the text itself; nil leaves it to the credits.
  package var lineage: DocumentLineage?
  /// A language code: "id".
  package var language: String
  package var title: String
  package var url: String?
  /// ISO 8601 date, or date and time.
  package var published: String?
  /// The normalised text that all ranges refer to.
  package var text: String
  /// False when only a part of the article is at hand; what is missing is then UNKNOWN, never
  /// NOT FOUND.
  package var isComplete: Bool
  /// In text order.
  package var claims: [ComparedClaim]

  package init(
    id: String, source: String, upstream: [String] = [], language: String, title: String,
    url: String? = nil, published: String? = nil, text: String, isComplete: Bool = true,
    claims: [ComparedClaim] = []
  ) {
    self.id = id
    self.source = source
    self.upstream = upstream
    self.language = language
    self.title = title
    self.url = url
    self.published = published
    self.text = text
    self.isComplete = isComplete
    self.claims = claims
  }

  /// Returns the words of some ranges, joined by an ellipsis where the text between is left out.
  package func text(_ ranges: [ByteRange]) -> String {
    ranges.map { String(text[$0]) }.joined(separator: " … ")
  }

  /// Returns the words that a claim is matched by: of each of its sentences, or of the whole where it is one.
  package func pieces(of claim: ComparedClaim) -> [String] {
    SentenceSplitter.pieces(of: claim.claim.content, in: text).map { self.text($0) }
  }
}

/// The lineage a document belongs to, as its text shows.
package struct DocumentLineage: Hashable, Sendable {
  /// The same for documents of one lineage.
  package var number: Int
  /// Whose text it is.
  package var origin: String
  /// Whether the document is the one the others go back to.
  package var isOrigin: Bool
  /// What its text goes back to, what says most first.
  package var links: [TextLink]

  package init(number: Int, origin: String, isOrigin: Bool, links: [TextLink] = []) {
    self.number = number
    self.origin = origin
    self.isOrigin = isOrigin
    self.links = links
  }
}
