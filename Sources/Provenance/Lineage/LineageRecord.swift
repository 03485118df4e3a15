/// The documents whose text goes back to one origin; a document alone is a lineage of its own.
package struct LineageRecord: Hashable, Sendable, Codable {
  /// In the order of their numbers.
  package var documents: [DocumentID]
  /// The document of the group that goes back to no other in it; of several the earliest.
  package var origin: DocumentID
  /// Who the text is from: the source that the origin credits, else its own.
  package var source: String?
  /// What holds the lineage together.
  package var links: [LineageLink]

  /// For each document but the origin the link that says most of where it is from: an analyst's, then a
  /// credit to a text with the most in common, then the most common wording.
  package var mainLinks: [LineageLink] {
    let own = Dictionary(grouping: links, by: \.document)
    return documents.filter { $0 != origin }.compactMap { document in
      let parents = own[document] ?? []
      let direct = parents.filter { $0.kind != .sibling }
      return (direct.isEmpty ? parents : direct).max { Self.weight($0) < Self.weight($1) }
    }
  }

  private static func weight(_ link: LineageLink) -> Double {
    let isCopied = link.copied >= LineageJudge.copy
    let basis: Double =
      switch link.basis {
      case .analyst: 8
      case .address: 4
      case .credit: 2
      case .text: isCopied ? 3 : 0
      }
    return basis + max(link.copied, link.carried)
  }
}

/// What lineages show that nobody wants to happen.
package struct LineageWarning: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Documents that credit one another in a circle.
    case circle
    /// A credit to a document that was published later.
    case later
  }

  package var kind: Kind
  package var documents: [DocumentID]
  /// One sentence.
  package var message: String
}

/// Documents grouped by lineage, with what only may belong together.
///
/// A comparison asks for those of its documents and numbers its columns by ``number(of:)``:
///
/// ```swift
/// let lineages = try store.lineages(of: documents.map(\.id))
/// let number = lineages.number(of: document.id)          // 1, 2, …; the same for copies
/// let origin = lineages.lineage(of: document.id)?.source // "Talwind"
/// ```
package struct Lineages: Hashable, Sendable {
  /// In the order of their first documents.
  package let groups: [LineageRecord]
  /// Weak links between different lineages.
  package let suggestions: [LineageLink]
  package let warnings: [LineageWarning]
  private let numbers: [DocumentID: Int]

  init(groups: [LineageRecord], suggestions: [LineageLink], warnings: [LineageWarning]) {
    self.groups = groups
    self.suggestions = suggestions
    self.warnings = warnings
    var numbers: [DocumentID: Int] = [:]
    for (index, group) in groups.enumerated() {
      for document in group.documents { numbers[document] = index + 1 }
    }
    self.numbers = numbers
  }

  package func lineage(of document: DocumentID) -> LineageRecord? {
    numbers[document].map { groups[$0 - 1] }
  }

  /// From 1, in the order of ``groups``; nil for a document that was not asked for.
  package func number(of document: DocumentID) -> Int? { numbers[document] }
}

/// How many voices there are, counted in the three ways that must not be mixed up.
package struct Independence: Hashable, Sendable, Codable {
  package var articles: Int
  /// Ten copies are one.
  package var lineages: Int
  /// Two agencies that quote one ministry have one.
  package var primarySpeakers: Int
}
