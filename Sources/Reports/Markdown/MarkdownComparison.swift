import ClaimModel
import Framing

/// The sides of a comparison as tables and lists.
struct MarkdownComparison {
  let comparison: Comparison

  func sections() -> [String] {
    guard comparison.documents.count > 1 else { return [voices()] }
    return [matrix(), findings(), rows(), voices()]
  }

  private func matrix() -> String {
    let heads = comparison.columns.map {
      MarkdownText.inline($0.source) + "<br>lineage \($0.lineage): "
        + MarkdownText.inline($0.origin)
    }
    let rows = comparison.rows.map { row in
      ["\(row.id) " + MarkdownText.inline(row.title)] + row.cells.map(cell)
    }
    return "## Who says what\n\n" + table(["What"] + heads, rows)
  }

  private func cell(_ cell: ComparisonCell) -> String {
    let head = cell.state.glyph + " " + MarkdownText.inline(ReportWording.state(cell.state))
    let near = cell.candidates.prefix(3).map(\.claim).joined(separator: ", ")
    if cell.entries.isEmpty { return near.isEmpty ? head : head + "<br>near: " + near }
    return ([head] + cell.entries.map(entry)).joined(separator: "<br>")
  }

  private func entry(_ entry: CellEntry) -> String {
    var parts = entry.quantities.filter { $0.category != .year }.map(\.label)
    if let cue = entry.cue { parts.insert("“\(cue)”", at: 0) }
    if let agent = entry.agent { parts.append("agent " + agent) }
    if let voice = entry.grammaticalVoice { parts.append(voice.rawValue) }
    parts.append("at \(entry.position) %")
    return MarkdownText.inline("\(entry.claim): " + parts.joined(separator: "; "))
  }

  private func findings() -> String {
    let kinds = FindingKind.allCases.compactMap { kind -> String? in
      let found = comparison.findings.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      let items = found.map(finding).joined(separator: "\n")
      return "### \(kind.title)\n\n\(kind.explanation)\n\n\(items)"
    }
    let body = kinds.isEmpty ? ["Nothing was found."] : kinds
    return (["## Findings"] + body).joined(separator: "\n\n")
  }

  private func finding(_ finding: Finding) -> String {
    let subject = finding.subject.isEmpty ? "" : ", " + MarkdownText.inline(finding.subject)
    let sides = finding.sides.map { side in
      let map = OffsetMap(text(of: side.document))
      return "  - " + MarkdownText.inline("\(side.source), \(side.claim): \(side.value)")
        + " — “" + MarkdownText.inline(side.text) + "” ("
        + ReportWording.offsets(side.ranges, map) + ")"
    }
    return (["- Row \(finding.row)\(subject)"] + sides).joined(separator: "\n")
  }

  private func rows() -> String {
    let rows = comparison.rows.filter { !$0.matches.isEmpty }.map { row in
      let matches = row.matches.map { match in
        let evidence = match.evidence.map { "\($0.kind.rawValue) \($0.description)" }
        return "- " + MarkdownText.inline("\(match.left) = \(match.right)") + " ("
          + percent(match.score) + "): "
          + MarkdownText.inline(evidence.joined(separator: "; "))
      }
      let title = "### \(row.id) " + MarkdownText.inline(row.title)
      let support = "Support: " + ReportWording.support(row.support) + "."
      return ([title, "", support, ""] + matches).joined(separator: "\n")
    }
    return (["## Why these claims stand together"] + rows).joined(separator: "\n\n")
  }

  private func voices() -> String {
    let rows = comparison.voices.map { share in
      [
        MarkdownText.inline("\(share.source) (\(share.document))"),
        MarkdownText.inline(ReportWording.party(share.party)), "\(share.claims)",
        "\(share.words)", "\(share.percent) %", "\(share.quotedWords)",
        "\(share.firstPosition) %",
      ]
    }
    let heads = ["Document", "Voice", "Claims", "Words", "Share", "Quoted words", "First at"]
    return "## Who is heard\n\n" + table(heads, rows)
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func text(of document: String) -> String {
    comparison.documents.first { $0.id == document }?.text ?? ""
  }

  private func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) %" }
}
