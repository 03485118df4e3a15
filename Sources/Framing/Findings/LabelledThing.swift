package import ClaimModel

/// One thing with the words that the documents call it by.
package struct LabelledThing: Hashable, Sendable {
  /// The name as first written; what kind of thing it is where none stands beside a label.
  package var name: String
  /// What kind of thing it is: "territory".
  package var group: String
  /// In the order of the rows and columns; a claim has a label once.
  package var uses: [LabelUse]

  /// Whether two documents have no label for it in common.
  package var isDivergent: Bool {
    let labels = Dictionary(grouping: uses, by: \.document).mapValues { Set($0.map(\.label)) }
    return labels.values.contains { one in labels.values.contains { one.isDisjoint(with: $0) } }
  }
}

/// A label where it stands.
package struct LabelUse: Hashable, Sendable {
  package var document: String
  package var claim: String
  package var row: String
  /// The same in every language: "occupied".
  package var label: String
  /// As written: "işgal altındaki".
  package var words: String
  package var range: ByteRange
  /// The name beside it; nil when none is near.
  package var name: ByteRange?
}

extension Comparison {
  /// Returns the labels in a claim, in text order.
  package func labels(of claim: String) -> [LabelUse] {
    labels.flatMap { $0.uses.filter { $0.claim == claim } }.sorted { $0.range < $1.range }
  }
}
