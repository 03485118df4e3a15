import ClaimModel
import ComparisonSamples
import Foundation
import Framing
import Testing

@testable import Reports

@Suite struct LinkedDataTests {
  /// Reading a line back and cutting its ranges out of the text gives its words.
  @Test(arguments: Samples.allCases)
  func offsetsReproduceTheWords(sample: Samples) throws {
    let report = try sample.report()
    let lines = try JSONLinesExporter().export(report).split(separator: "\n")
    #expect(lines.count == report.documents.reduce(0) { $0 + $1.claims.count })
    for line in lines {
      let record = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let document = try #require(report.documents.first { $0.id == record.document.id })
      let scalars = Array(document.text.unicodeScalars)
      for span in record.content {
        let (start, end) = (span.range[0], span.range[1])
        #expect(string(scalars[start..<end]) == span.exact)
        #expect(
          string(scalars[..<start]).unicodeScalars.suffix(32).elementsEqual(
            span.prefix.unicodeScalars))
        #expect(
          string(scalars[end...]).unicodeScalars.prefix(32).elementsEqual(
            span.suffix.unicodeScalars))
      }
    }
  }

  @Test(arguments: Samples.allCases)
  func onlyVerdictsMakeReviews(sample: Samples) throws {
    let report = try sample.report()
    let graph = try graph(report)
    let claims = report.documents.flatMap(\.claims)
    let reviews = graph.filter { $0["@type"] as? String == "ClaimReview" }
    #expect(reviews.count == claims.reduce(0) { $0 + $1.verdicts.count })
    #expect(graph.count - reviews.count == claims.count { $0.verdicts.isEmpty })
    for review in reviews {
      let keys = ["claimReviewed", "reviewRating", "itemReviewed", "author", "datePublished"]
      #expect(keys.filter { review[$0] == nil } == [])
    }
    for claim in graph where claim["@type"] as? String == "Claim" {
      #expect(claim["reviewRating"] == nil)
      #expect(claim["appearance"] != nil)
    }
  }

  @Test func assertionsAreTheOutlets() throws {
    let graph = try graph(Samples.harbour.report())
    let claim = graph.first { $0["identifier"] as? String == "c5" }
    let author = claim?["author"] as? [String: Any]
    #expect(author?["name"] as? String == "Kabar Samudra")
    #expect(author?["@type"] as? String == "Organization")
  }

  /// `</script>` in a claim must not end the element a site puts the file into.
  @Test func standsInsideAScriptElement() throws {
    #expect(try !ClaimReviewExporter().export(Samples.hostile.report()).contains("<"))
  }

  private func graph(_ report: Report) throws -> [[String: Any]] {
    let data = Data(try ClaimReviewExporter().export(report).utf8)
    let file = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(file?["@graph"] as? [[String: Any]])
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

private struct Line: Decodable {
  var document: LineDocument
  var content: [LineSpan]
}

private struct LineDocument: Decodable {
  var id: String
}

private struct LineSpan: Decodable {
  var range: [Int]
  var exact: String
  var prefix: String
  var suffix: String
}
