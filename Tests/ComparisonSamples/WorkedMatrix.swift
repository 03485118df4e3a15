import Foundation
package import Framing

/// The matrix that a person wrote beside a case of `Claims/`: one row a topic, one cell an article.
package struct WorkedMatrix {
  /// File names without ending, in the order of the cells.
  package let articles: [String]
  package let rows: [Row]

  package struct Row: Sendable {
    package let topic: String
    package let cells: [Cell]
  }

  package struct Cell: Hashable, Sendable, CustomStringConvertible {
    /// A name of ``CellState``.
    package let state: String
    /// Claim ids, "talwind#5".
    package let claims: [String]

    package var description: String { ([state] + claims).joined(separator: " ") }
  }

  package init(_ name: String) throws {
    let path = WorkedCase.folder(name).appending(path: "matrix.tsv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    let articles = Array((lines.first ?? []).dropFirst())
    rows = lines.dropFirst().map { line in
      Row(
        topic: line[0],
        cells: zip(articles, line.dropFirst()).map { Cell($1, article: $0) })
    }
    self.articles = articles
  }

  /// Returns what a comparison shows of a topic: the cells of the row that holds most of its claims. An
  /// article of which a filled column shows nothing is one whose claim was not found: UNKNOWN.
  package func cells(of row: Row, in comparison: Comparison) -> [Cell] {
    let best = best(row, comparison)
    return articles.map { article in
      let column = comparison.columns.firstIndex { $0.documents.contains(article) }
      guard let cell = column.flatMap({ best?.cells[$0] }) else {
        return Cell(state: "NO ROW", claims: [])
      }
      let entries = cell.entries.filter { $0.document == article }
      let state =
        cell.entries.isEmpty ? cell.state : CellState(combining: entries.map(\.state))
      return Cell(state: state.name, claims: entries.map(\.claim))
    }
  }

  /// Returns for each article the claims that come near the topic's row without standing in it.
  package func candidates(of row: Row, in comparison: Comparison) -> [[CellCandidate]] {
    let best = best(row, comparison)
    return articles.map { article in
      let column = comparison.columns.firstIndex { $0.documents.contains(article) }
      return column.flatMap { best?.cells[$0].candidates } ?? []
    }
  }

  /// The row that holds most of a topic's claims.
  private func best(_ row: Row, _ comparison: Comparison) -> ComparisonRow? {
    let wanted = Set(row.cells.flatMap(\.claims))
    return comparison.rows.max { one, other in
      Self.overlap(one, wanted) < Self.overlap(other, wanted)
    }
  }

  /// Shared claims count; of equals the row with fewer others.
  private static func overlap(_ row: ComparisonRow, _ wanted: Set<String>) -> Int {
    let claims = Set(row.entries.map(\.claim))
    return claims.intersection(wanted).count * 100 - claims.subtracting(wanted).count
  }
}

extension WorkedMatrix.Cell {
  fileprivate init(_ words: String, article: String) {
    let parts = words.split(separator: " ").map(String.init)
    state = parts.filter { Int($0) == nil }.joined(separator: " ")
    claims = parts.filter { Int($0) != nil }.map { "\(article)#\($0)" }
  }
}
