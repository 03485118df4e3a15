package import ClaimModel

/// Builds the way each claim of a document came: speaker, spokesperson, statement, agency, outlet,
/// document.
///
/// ```swift
/// let chains = ChainBuilder(text: text, reading: reading, document: "article.txt").chains()
/// ```
package struct ChainBuilder: Sendable {
  let text: String
  let reading: Reading
  /// What the chain's last link is called: the title or the origin.
  let document: String
  private let sources: CreditedSources

  /// The outlet is as the format or the user names it, nil takes the dateline's; the document is what
  /// the last link is called.
  package init(text: String, reading: Reading, outlet: String? = nil, document: String) {
    self.text = text
    self.reading = reading
    self.document = document
    sources = CreditedSources(reading.credits, outlet: outlet)
  }

  /// The outlet that the document names, or that it was said to be from; nil when nobody says.
  package var outlet: String? { sources.outlet?.name }

  /// Returns one chain for each claim of the reading, first speaker first.
  package func chains() -> [[ChainLink]] { reading.claims.map(chain) }

  private func chain(of claim: Claim) -> [ChainLink] {
    let paragraph = reading.paragraphs.first { $0.contains(claim.sentence.start) }
    var links =
      claim.speaker.map { SpeakerLinks(speaker: $0, hasCue: claim.cue != nil, text: text).links() }
      ?? []
    links += sources.links(sentence: claim.sentence, paragraph: paragraph ?? claim.sentence)
    links.append(
      ChainLink(
        role: .document, name: document, basis: .explicit,
        reason: "The claim stands in this document."))
    return links
  }
}
