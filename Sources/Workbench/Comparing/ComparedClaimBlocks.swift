internal import Framing

/// One claim beside what other sources say of the same thing, and why the program thinks it is the same.
struct ComparedClaimBlocks {
  let comparison: Comparison
  let claim: String

  var blocks: [Block] {
    let rows = comparison.rows.filter { row in row.entries.contains { $0.claim == claim } }
    guard !rows.isEmpty else { return [.text("\(claim) is in no row.")] }
    return rows.flatMap(row)
  }

  private func row(_ row: ComparisonRow) -> [Block] {
    let support = row.support
    let findings = comparison.findings.filter { $0.row == row.id }
    return [
      .heading("\(row.id)  \(row.title)"),
      .table(ComparisonBlocks.cells(row, comparison)),
      .note(
        "\(count(support.documents, "document")), \(count(support.lineages, "lineage")), "
          + "\(count(support.speakers, "named speaker"))"),
    ] + why(row) + ComparisonBlocks.findings(findings, FindingKind.allCases) + [.empty]
  }

  /// The matches of the claim itself, else those that hold its row together.
  private func why(_ row: ComparisonRow) -> [Block] {
    let own = row.matches.filter { $0.left == claim || $0.right == claim }
    let matches = own.isEmpty ? row.matches : own
    guard !matches.isEmpty else { return [] }
    let table = Table(
      [.init("match"), .init("score", isNumber: true), .init("because", isWide: true)],
      rows: matches.map { match in
        let evidence = match.evidence.map { "\($0.kind.rawValue) \($0.description)" }
        return [
          "\(match.left) = \(match.right)", "\(Int((match.score * 100).rounded())) %",
          evidence.joined(separator: "; "),
        ]
      })
    return [.empty, .heading("Why they stand together"), .table(table)]
  }

  private func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
