import ComparisonSamples
import Framing

@testable import Reports

/// Reports to try the formats on.
enum Samples: String, CaseIterable {
  case harbour
  case hostile
  case single
  case worked
  case empty

  func report() throws -> Report {
    Report(
      title: self == .hostile ? HostileArticle.script + HostileArticle.reversed : "A test report",
      caseName: self == .hostile ? HostileArticle.table : rawValue, date: "2026-03-20",
      author: self == .single ? nil : "The Desk", authorURL: "https://example.org",
      url: self == .harbour ? "https://example.org/report" : nil, generator: "sanad 0",
      comparison: Comparison.of(try documents()))
  }

  private func documents() throws -> [ComparedDocument] {
    switch self {
    case .harbour: Self.reviewed(HarbourFire.documents)
    case .hostile: HostileArticle.documents
    case .single: [HarbourFire.agency]
    case .worked: try WorkedCase("ilva-bridge").documents
    case .empty: []
    }
  }

  /// The second claim with everything an analyst may do on it.
  private static func reviewed(_ documents: [ComparedDocument]) -> [ComparedDocument] {
    var documents = documents
    let note = ReportedAnnotation(
      author: "Budi", date: "2026-03-10", text: "The minister confirms.")
    documents[0].claims[1].tags = ["blame", "safety"]
    documents[0].claims[1].annotations = [note]
    documents[0].claims[1].disputes = [
      ReportedDispute(
        author: "Ayu", date: "2026-03-09", reason: "Which warnings?", resolution: note)
    ]
    documents[0].claims[1].verdicts = [
      ReportedVerdict(subject: .saying, value: "said so", author: "Ayu", date: "2026-03-10"),
      ReportedVerdict(
        subject: .content, value: "partly true",
        rating: ReportedRating(value: 3, worst: 1, best: 5),
        author: "Ayu", date: "2026-03-11", note: "There were two warnings."),
    ]
    documents[0].claims[1].evidence = [
      ReportedEvidence(
        author: "Ayu", date: "2026-03-11", text: "Two letters of the harbour office",
        url: "https://example.org/letters", stance: .contradicts)
    ]
    return documents
  }
}
