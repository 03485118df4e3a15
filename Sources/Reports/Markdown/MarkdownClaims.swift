import ClaimModel
import Framing

/// A document's claims, each with its chain and everything analysts did on it.
struct MarkdownClaims {
  let report: Report

  func section(_ document: ComparedDocument) -> String {
    let map = OffsetMap(document.text)
    let title = MarkdownText.inline("\(document.source): \(document.title)")
    let heading = "## \(MarkdownText.inline(document.id)) " + title
    let claims = document.claims.map { claim($0, document, map) }
    return ([heading, facts(document)] + claims).joined(separator: "\n\n")
  }

  private func facts(_ document: ComparedDocument) -> String {
    var facts = ["- Language: " + MarkdownText.inline(document.language)]
    if let date = document.published { facts.append("- Published: " + MarkdownText.inline(date)) }
    if let url = document.url { facts.append("- Address: " + MarkdownText.address(url)) }
    let upstream = document.upstream.map(MarkdownText.inline).joined(separator: ", ")
    facts.append("- Credits: " + (upstream.isEmpty ? "nobody" : upstream))
    if !document.isComplete { facts.append("- Only a part of the text is at hand.") }
    return facts.joined(separator: "\n")
  }

  private func claim(
    _ compared: ComparedClaim, _ document: ComparedDocument, _ map: OffsetMap
  ) -> String {
    let claim = compared.claim
    let speaker = ReportWording.speaker(claim, in: document)
    let heading =
      "### \(MarkdownText.inline(compared.id)) \(ReportWording.kind(claim)): "
      + MarkdownText.inline(speaker)
    let quotation = MarkdownText.quotation(document.text(claim.content))
    let facts =
      reading(claim, document, map) + compared.chain.map { link($0, document, map) }
      + MarkdownWork.lines(compared)
    return [heading, quotation, facts.joined(separator: "\n")].joined(separator: "\n\n")
  }

  private func reading(
    _ claim: Claim, _ document: ComparedDocument, _ map: OffsetMap
  ) -> [String] {
    var lines = ["- Where: " + ReportWording.offsets(claim.content, map)]
    if let cue = claim.cue {
      lines.append(
        "- Cue: “" + MarkdownText.inline(document.text(cue.ranges))
          + "” (\(cue.cueClass.rawValue), "
          + ReportWording.offsets(cue.ranges, map) + ")")
    }
    lines += claim.quantities.map {
      "- Number: " + MarkdownText.inline("\($0.category.rawValue), \($0.label)") + " ("
        + ReportWording.offsets([$0.range], map) + ")"
    }
    if !claim.flags.isEmpty {
      lines.append("- Flags: " + claim.flags.map(\.rawValue).joined(separator: ", "))
    }
    lines.append("- Found by: " + MarkdownText.inline(claim.rule))
    return lines
  }

  private func link(
    _ link: ChainLink, _ document: ComparedDocument, _ map: OffsetMap
  ) -> String {
    let place = link.evidence.map { range in
      ", “" + MarkdownText.inline(String(document.text[range])) + "” "
        + ReportWording.offsets([range], map)
    }
    return "- Chain, \(link.role.rawValue): " + MarkdownText.inline(link.name)
      + " (\(link.basis.rawValue)\(place ?? "")): " + MarkdownText.inline(link.reason)
  }
}

/// What analysts did on a claim, one line each.
enum MarkdownWork {
  static func lines(_ claim: ComparedClaim) -> [String] {
    var lines: [String] = []
    if !claim.tags.isEmpty {
      lines.append("- Tags: " + MarkdownText.inline(claim.tags.joined(separator: ", ")))
    }
    lines += claim.verdicts.map {
      "- **Verdict on the \($0.subject.rawValue): " + MarkdownText.inline($0.value) + "** "
        + signed($0.author, $0.date) + note($0.note)
    }
    lines += claim.disputes.flatMap(dispute)
    lines += claim.annotations.map {
      "- Note: " + MarkdownText.inline($0.text) + " " + signed($0.author, $0.date)
    }
    lines += claim.evidence.map {
      "- Evidence that \(verb($0.stance)): " + MarkdownText.inline($0.text)
        + ($0.url.map { " " + MarkdownText.address($0) } ?? "") + " " + signed($0.author, $0.date)
    }
    return lines
  }

  private static func dispute(_ dispute: ReportedDispute) -> [String] {
    let opened =
      "- Dispute: " + MarkdownText.inline(dispute.reason) + " "
      + signed(dispute.author, dispute.date)
    guard let end = dispute.resolution else { return [opened + " — open"] }
    return [
      opened,
      "  - Resolved: " + MarkdownText.inline(end.text) + " " + signed(end.author, end.date),
    ]
  }

  private static func signed(_ author: String, _ date: String) -> String {
    "(" + MarkdownText.inline(author) + ", " + MarkdownText.inline(date) + ")"
  }

  private static func note(_ text: String) -> String {
    text.isEmpty ? "" : ": " + MarkdownText.inline(text)
  }

  private static func verb(_ stance: EvidenceStance) -> String {
    switch stance {
    case .supports: "supports"
    case .contradicts: "contradicts"
    case .context: "gives context"
    }
  }
}
