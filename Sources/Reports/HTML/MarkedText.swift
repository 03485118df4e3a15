import ClaimModel
import Framing

/// A text as paragraphs in which content, cues and speakers are marked.
struct MarkedText {
  let document: ComparedDocument

  func html() -> String {
    let marks = document.claims.flatMap { MarkedPassage.marks(of: $0.claim) }
    let starts = Dictionary(grouping: document.claims, by: \.start)
    return paragraphs().map { paragraph in
      let passage = MarkedPassage(
        text: document.text, range: paragraph, marks: marks, cuts: Set(starts.keys),
        before: { labels(starts[$0] ?? []) })
      return "<p dir=\"auto\">\(passage.html())</p>"
    }.joined(separator: "\n")
  }

  /// The text's lines that are not empty.
  private func paragraphs() -> [ByteRange] {
    var paragraphs: [ByteRange] = []
    var start = 0
    for line in document.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { paragraphs.append(ByteRange(start, start + line.count)) }
      start += line.count + 1
    }
    return paragraphs
  }

  /// A link to each claim that starts here.
  private func labels(_ claims: [ComparedClaim]) -> String {
    claims.map { claim in
      let id = HTMLText.anchor(claim.id)
      return "<a class=\"label\" id=\"at-\(id)\" href=\"#claim-\(id)\">"
        + "\(HTMLText.isolated(claim.id))</a>"
    }.joined()
  }
}
