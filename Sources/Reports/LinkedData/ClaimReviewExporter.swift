import ClaimModel
import Framing

/// schema.org JSON-LD: a `ClaimReview` for each verdict, a `Claim` for each claim without one.
struct ClaimReviewExporter: ReportExporter {
  let name = "claimreview"
  let fileExtension = "jsonld"
  let mediaType = "application/ld+json"
  let summary = "schema.org ClaimReview and Claim, for search engines and fact-check exchanges."
  let omissions = [
    "text ranges, cues and the rules that found the claims",
    "the chain between first speaker and document, save the documents' credited sources",
    "quantities, dates, frames and flags", "tags, disputes and annotations",
    "who a spokesperson speaks for, and speakers that are documents or nobody named",
    "the comparison, its findings and share of voice",
    "a page address for each review, unless the report is given one",
  ]

  func export(_ report: Report) throws -> String {
    let graph = report.documents.flatMap { document in
      document.claims.flatMap { nodes($0, document, report) }
    }
    return try JSONText.indented(SchemaGraph(graph: graph)) + "\n"
  }

  private func nodes(
    _ claim: ComparedClaim, _ document: ComparedDocument, _ report: Report
  ) -> [SchemaNode] {
    let item = item(claim, document)
    guard !claim.verdicts.isEmpty else { return [item] }
    return claim.verdicts.enumerated().map { index, verdict in
      var review = SchemaNode(type: "ClaimReview")
      review.identifier = "\(claim.id)-\(index + 1)"
      review.claimReviewed = reviewed(verdict.subject, claim, document)
      review.datePublished = verdict.date
      review.author = author(verdict, report)
      review.url = report.url.map { "\($0)#\(claim.id)" }
      review.itemReviewed = [item]
      review.reviewRating = [rating(verdict)]
      review.reviewBody = verdict.note.isEmpty ? nil : verdict.note
      let sources = claim.evidence.compactMap(\.url)
      review.citation = sources.isEmpty ? nil : sources
      return review
    }
  }

  /// The claim in its own words; for a verdict on the saying with who is said to have said it.
  private func reviewed(
    _ subject: VerdictSubject, _ claim: ComparedClaim, _ document: ComparedDocument
  ) -> String {
    let words = document.text(claim.claim.content).onOneLine
    guard subject == .saying else { return words }
    return "\(ReportWording.speaker(claim.claim, in: document)): “\(words)”"
  }

  private func item(_ claim: ComparedClaim, _ document: ComparedDocument) -> SchemaNode {
    var node = SchemaNode(type: "Claim")
    node.identifier = claim.id
    node.text = document.text(claim.claim.content).onOneLine
    node.inLanguage = document.language
    node.datePublished = document.published
    node.author = claimant(claim.claim, document)
    node.appearance = [appearance(document)]
    return node
  }

  private func claimant(_ claim: Claim, _ document: ComparedDocument) -> SchemaList? {
    guard claim.kind == .statement else { return [.named("Organization", document.source)] }
    guard let speaker = claim.speaker, let name = speaker.resolved else { return nil }
    return switch speaker.kind {
    case .person, .spokesperson: [.named("Person", name)]
    case .organisation, .group: [.named("Organization", name)]
    case .document, .anonymous, .unknown: nil
    }
  }

  private func appearance(_ document: ComparedDocument) -> SchemaNode {
    var article = SchemaNode(type: "NewsArticle")
    article.identifier = document.id
    article.headline = document.title
    article.url = document.url
    article.inLanguage = document.language
    article.datePublished = document.published
    article.publisher = [.named("Organization", document.source)]
    article.creditText = document.upstream.isEmpty ? nil : document.upstream.joined(separator: ", ")
    return article
  }

  private func author(_ verdict: ReportedVerdict, _ report: Report) -> SchemaList {
    guard let name = report.author else { return [.named("Person", verdict.author)] }
    var organisation = SchemaNode.named("Organization", name)
    organisation.url = report.authorURL
    return [organisation, .named("Person", verdict.author)]
  }

  private func rating(_ verdict: ReportedVerdict) -> SchemaNode {
    var rating = SchemaNode(type: "Rating")
    rating.alternateName = verdict.value
    rating.reviewAspect = verdict.subject.rawValue
    rating.ratingValue = verdict.rating?.value
    rating.bestRating = verdict.rating?.best
    rating.worstRating = verdict.rating?.worst
    return rating
  }
}
