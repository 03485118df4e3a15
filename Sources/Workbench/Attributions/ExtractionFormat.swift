internal import ArgumentParser
internal import ClaimModel
internal import Extraction
internal import Framing
internal import Messages
internal import Reports

/// How `extract` writes what it reads.
enum ExtractionFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// One claim a line, with its chain.
  case jsonl
  /// One document a line, in the schema of attribution corpora.
  case attributions

  /// Returns the lines of one document.
  func write(_ article: Article, reading: Reading) throws -> String {
    let id = article.id ?? article.origin
    switch self {
    case .attributions:
      return try JSONText.line(AttributionRecord(id: id, reading: reading, text: article.text))
        + "\n"
    case .text: return Self.text(article, reading, id: id)
    case .jsonl: return try Self.claims(article, reading, id: id)
    }
  }

  private static func text(_ article: Article, _ reading: Reading, id: String) -> String {
    let lines = reading.claims.map { claim in
      let words = claim.content.map { onOneLine(article.text[$0]) }.joined(separator: " … ")
      let who =
        claim.kind == .assertion ? say("(the outlet)") : claim.speaker?.resolved ?? say("(unknown)")
      return "\(claim.voice.rawValue)\t\(who)\t\(words)\n"
    }
    let head = "# \(id) (\(reading.language), \(reading.claims.count) claims)\n"
    return head + lines.joined()
  }

  private static func onOneLine(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func claims(_ article: Article, _ reading: Reading, id: String) throws -> String {
    let builder = ChainBuilder(
      text: article.text, reading: reading, outlet: article.outlet, document: article.title ?? id)
    let claims = zip(reading.claims, builder.chains()).enumerated().map { place, pair in
      ComparedClaim(id: "\(id)#\(place + 1)", claim: pair.0, chain: pair.1)
    }
    let document = ComparedDocument(
      id: id, source: builder.outlet ?? "", language: reading.language, title: article.title ?? id,
      url: article.url, published: article.published, text: article.text, claims: claims)
    let report = Reports.Report(
      title: id, date: "", generator: Version.generator, comparison: .unaligned([document]))
    return try ReportSource.exporter("jsonl").export(report)
  }
}
