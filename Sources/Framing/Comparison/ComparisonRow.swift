/// Claims of several documents that speak of the same thing.
package struct ComparisonRow: Hashable, Sendable {
  /// "r1", in the order of the comparison.
  package var id: String
  /// The words of the row's first claim, in the order of the columns.
  package var title: String
  /// The claim whose words are the title.
  package var representative: String
  /// One for each column, in their order.
  package let cells: [ComparisonCell]
  /// Every claim of the row, in the order of the columns.
  package let entries: [CellEntry]
  /// The claims that match each other, not only through a third.
  var pairs: [ClaimPair] = []
  /// Why these claims stand in one row.
  package var matches: [ClaimMatch]
  /// How much the sources differ, in points: each differing state, number, agent and attribution.
  package var disagreement: Int
  /// 0 to 1: the share of the sources that carry it, and how early in their texts.
  package var prominence: Double
  package var support: IndependentSupport

  /// How many columns carry it.
  package var sources: Int { cells.count { !$0.entries.isEmpty } }
}

/// How many voices stand behind a row, counted separately because ten copies are one voice.
package struct IndependentSupport: Hashable, Sendable {
  package var documents: Int
  package var lineages: Int
  /// Speakers that are named as the origin.
  package var speakers: Int
}

/// One source within one lineage.
package struct ComparisonColumn: Hashable, Sendable {
  package var source: String
  /// The lineage's number, from 1.
  package var lineage: Int
  /// The name of the lineage: its origin as credited, else the source.
  package var origin: String
  /// Document ids, in the order given.
  package var documents: [String]
}
