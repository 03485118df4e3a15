import ClaimModel
import Foundation
import Framing
import LanguagePacks

/// Matches sentences with their translations: mutual best match under the product's thresholds.
///
/// One side is put in another order, so that the position of a sentence tells nothing.
struct AlignmentMeasure {
  let gold: String
  let lists: String

  func run() throws {
    guard
      let rows = try GoldFile.read(
        "parallel-en-id-tr.jsonl", in: gold, as: [String: String].self)
    else { return }
    for hasLists in [true, false] {
      let options = try ComparisonResources.options(lists: hasLists ? lists : "")
      print(hasLists ? "word lists: \(options.wordLists.map(\.language))" : "no word lists")
      for (left, right) in [("en", "id"), ("en", "tr"), ("id", "tr")] {
        measure(rows, left, right, options)
      }
    }
  }

  private func measure(
    _ rows: [[String: String]], _ left: String, _ right: String, _ options: ComparisonOptions
  ) {
    let order = rows.indices.sorted { ($0 * 7919) % 10_007 < ($1 * 7919) % 10_007 }
    let documents = [
      document(rows, Array(rows.indices), left), document(rows, order, right),
    ]
    let matches = Alignment.matches(documents, options: options)
    let right = matches.count { $0.left.dropFirst(3) == $0.right.dropFirst(3) }
    let precision = Double(right) / Double(max(1, matches.count))
    let recall = Double(right) / Double(rows.count)
    print("\(documents[0].id)–\(documents[1].id): P \(three(precision)) R \(three(recall))")
  }

  private func three(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(3)))
  }

  /// Every sentence as one assertion; ids are `en:12`.
  private func document(
    _ rows: [[String: String]], _ order: [Int], _ language: String
  ) -> ComparedDocument {
    var text = ""
    var claims: [ComparedClaim] = []
    for number in order {
      let start = text.utf8.count
      text += rows[number][language] ?? ""
      let range = ByteRange(start, text.utf8.count)
      text += "\n"
      let claim = Claim(
        kind: .assertion, voice: .outlet, act: .assert, content: [range], sentence: range, rule: "")
      claims.append(ComparedClaim(id: "\(language):\(number)", claim: claim))
    }
    return ComparedDocument(
      id: language, source: language, language: language, title: language, text: text,
      claims: claims)
  }
}
