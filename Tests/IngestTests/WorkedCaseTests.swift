import ClaimModel
import Foundation
import Testing

@testable import Ingest

/// The files of `Claims/`: the expected ranges stand where the articles have the expected words.
@Suite struct WorkedCaseTests {
  static let articles = ["ilva-bridge", "oslet-reef"].flatMap { name in
    (try? ArticleReader().read(path: folder.appending(path: name).path)) ?? []
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Claims")

  @Test func thereAreFive() { #expect(Self.articles.count == 5) }

  @Test(arguments: articles)
  func rangesReproduceTheWords(article: Article) throws {
    #expect(Array(article.text.utf8) == article.raw)
    let expected = try Expected(of: article)
    let text = Array(article.text.unicodeScalars)
    for claim in expected.claims {
      #expect(claim.content.map { words($0, text) } == claim.contentText)
      #expect(claim.cue.map { words($0, text) } == claim.cueText)
      #expect(claim.speaker.map { words($0, text) } == claim.speakerText)
    }
    let starts = expected.claims.compactMap(\.content.first?.start)
    #expect(starts == starts.sorted() && starts.count >= 15)
  }

  @Test(arguments: articles)
  func boilerplateIsWholeLinesAndEndsWithTheNotice(article: Article) throws {
    let expected = try Expected(of: article)
    let text = Array(article.text.unicodeScalars)
    let lines = article.text.split(separator: "\n").map(String.init)
    #expect(expected.boilerplate.allSatisfy { lines.contains(words($0, text)) })
    #expect(expected.boilerplate.last.map { words($0, text) } == lines.last)
  }

  private func words(_ range: ScalarRange, _ text: [Unicode.Scalar]) -> String {
    guard range.start >= 0, range.start < range.end, range.end <= text.count else { return "" }
    return String(String.UnicodeScalarView(text[range.start..<range.end]))
  }
}

private struct Expected: Decodable {
  let boilerplate: [ScalarRange]
  let claims: [ExpectedClaim]

  init(of article: Article) throws {
    let file = URL(filePath: article.origin).deletingPathExtension()
      .appendingPathExtension("expected.json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

private struct ExpectedClaim: Decodable {
  let content: [ScalarRange]
  let contentText: [String]
  let cue: ScalarRange?
  let cueText: String?
  let speaker: ScalarRange?
  let speakerText: String?

  enum CodingKeys: String, CodingKey {
    case content, cue, speaker
    case contentText = "content_text"
    case cueText = "cue_text"
    case speakerText = "speaker_text"
  }
}
