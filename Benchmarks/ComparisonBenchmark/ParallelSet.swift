import ClaimModel
import Foundation
import Framing

/// Sentences with their translations.
struct ParallelSet {
  private let rows: [[String: String]]

  static let pairs = [("en", "id"), ("en", "tr"), ("id", "tr")]

  /// Nil when the gold file is not there.
  init?(gold: String) throws {
    guard
      let rows = try GoldFile.read("parallel-en-id-tr.jsonl", in: gold, as: [String: String].self)
    else { return nil }
    self.rows = rows
  }

  private init(rows: [[String: String]]) { self.rows = rows }

  /// Every second sentence, from the first or from the second.
  func half(_ start: Int) -> ParallelSet {
    ParallelSet(rows: stride(from: start, to: rows.count, by: 2).map { rows[$0] })
  }

  struct Score {
    var precision: Double
    var recall: Double
  }

  /// Matches the sentences of two languages: mutual best match under the product's thresholds.
  ///
  /// One side is put in another order, so that the position of a sentence tells nothing.
  func score(
    _ left: String, _ right: String, _ options: ComparisonOptions, _ reader: ClaimReader
  ) throws -> Score {
    let order = rows.indices.sorted { ($0 * 7919) % 10_007 < ($1 * 7919) % 10_007 }
    let documents = try reader.read([
      document(Array(rows.indices), left), document(order, right),
    ])
    // A text of several sentences may match its translation more than once.
    let matches = Set(
      Alignment.matches(documents, options: options).map { [$0.left, $0.right] })
    let found = Double(matches.count { $0[0].dropFirst(3) == $0[1].dropFirst(3) })
    return Score(
      precision: found / Double(max(1, matches.count)), recall: found / Double(rows.count))
  }

  /// Every sentence as one assertion; ids are `en:12`.
  private func document(_ order: [Int], _ language: String) -> ComparedDocument {
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

extension ParallelSet.Score: CustomStringConvertible {
  var description: String { "P \(Self.three(precision)) R \(Self.three(recall))" }

  private static func three(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(3)))
  }
}
