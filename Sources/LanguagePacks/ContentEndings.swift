/// The endings of nominalised clauses (Turkish), by the case they stand in; folded bytes, longest first.
package struct ContentEndings: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case accusative = "clause"
    case dative = "clause-dative"
    case genitive = "clause-genitive"
    case nominative = "clause-nominative"
    case ablative = "clause-ablative"
    case locative = "clause-locative"
    case instrumental = "clause-instrumental"
  }

  private var endings: [(bytes: [UInt8], kind: Kind)] = []

  init(_ table: TSVTable?, folding: Folding) throws(PackError) {
    guard let table else { return }
    let (name, tag) = (try table.column("paradigm"), try table.column("tag"))
    let pattern = try table.column("pattern")
    for row in table.rows where row.cells[name] == "content-clause" {
      let kind = try table.value(row, tag, as: Kind.self)
      endings += Inflection.endings(row.cells[pattern]).map { (folding.fold($0), kind) }
    }
    endings.sort { $0.bytes.count > $1.bytes.count }
  }

  package var isEmpty: Bool { endings.isEmpty }

  /// Returns the case a word's ending stands in, when it can close a content clause. At least two
  /// letters of stem must stand before the ending.
  package func kind(of word: ArraySlice<UInt8>) -> Kind? {
    endings.first { $0.bytes.count + 2 <= word.count && word.suffix($0.bytes.count) == $0.bytes[...] }?
      .kind
  }
}
