import Foundation
import Framing

/// Groups the documents of known events in the order of their dates and counts pairs.
struct GroupingMeasure {
  let gold: String

  private struct Document: Decodable {
    var id: String
    var lang: String
    var event: String
    var title: String
    var date: String
    var text: String
  }

  func run() throws {
    guard
      let documents = try GoldFile.read("en-basil-events.jsonl", in: gold, as: Document.self)?
        .sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) })
    else { return }
    let reader = EventSignatureReader(try ComparisonResources.options(lists: ""))
    let signatures = documents.map {
      reader.signature(
        of: $0.id, title: $0.title, text: $0.text, language: $0.lang, published: $0.date)
    }
    for (name, order) in orders(documents.count) {
      var index = EventIndex()
      for number in order { index.add(signatures[number]) }
      print("\(name): \(score(documents, index.eventGroups()))")
    }
  }

  /// As published, backwards, and mixed: a desk imports as it finds.
  private func orders(_ count: Int) -> [(String, [Int])] {
    [
      ("by date", Array(0..<count)), ("backwards", (0..<count).reversed()),
      ("mixed", (0..<count).sorted { ($0 * 7919) % 10_007 < ($1 * 7919) % 10_007 }),
    ]
  }

  private func score(_ documents: [Document], _ groups: [EventGroup]) -> String {
    let pairs = { (groups: [[String]]) in
      Set(groups.flatMap { group in group.flatMap { one in group.map { ClaimPair(one, $0) } } })
        .filter { $0.first != $0.second }
    }
    let gold = pairs(Dictionary(grouping: documents, by: \.event).values.map { $0.map(\.id) })
    let found = pairs(groups.map(\.documents))
    let right = Double(gold.intersection(found).count)
    let (precision, recall) = (right / Double(max(1, found.count)), right / Double(gold.count))
    let f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    let figures = [precision, recall, f1].map {
      $0.formatted(.number.precision(.fractionLength(3)))
    }
    return "pairs P \(figures[0]) R \(figures[1]) F1 \(figures[2])"
  }
}
