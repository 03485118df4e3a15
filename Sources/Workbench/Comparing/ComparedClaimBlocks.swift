internal import Framing
internal import Messages
internal import Reports

/// One claim beside what other sources say of the same thing, and why the program thinks it is the same.
struct ComparedClaimBlocks {
  let comparison: Comparison
  let claim: String

  var blocks: [Block] {
    let rows = comparison.rows.filter { row in row.entries.contains { $0.claim == claim } }
    guard !rows.isEmpty else { return [.text(say("\(claim) is in no row."))] }
    return rows.flatMap(row)
  }

  private func row(_ row: ComparisonRow) -> [Block] {
    let findings = comparison.findings.filter { $0.row == row.id }
    return [
      RowLines(row, in: comparison, isFull: true, asked: claim).block,
      .note(support(row.support)),
    ] + why(row) + FindingBlocks(findings).blocks + [.empty]
  }

  private func support(_ support: IndependentSupport) -> String {
    [
      say("\(support.documents) documents"), say("\(support.lineages) lineages"),
      say("\(support.speakers) named speakers"),
    ].joined(separator: ", ")
  }

  /// The matches of the claim itself, else those that hold its row together.
  private func why(_ row: ComparisonRow) -> [Block] {
    let own = row.matches.filter { $0.left == claim || $0.right == claim }
    let matches = own.isEmpty ? row.matches : own
    guard !matches.isEmpty else { return [] }
    let lines = matches.flatMap { match in
      let evidence = match.evidence.map {
        "\($0.kind.rawValue) \(StoredWording.said($0.description))"
      }
      return [
        "\(match.left) = \(match.right)  \(Int((match.score * 100).rounded())) %",
        "  " + evidence.joined(separator: "; "),
      ]
    }
    return [.empty, .heading(say("Why they stand together")), .lines(lines)]
  }
}
