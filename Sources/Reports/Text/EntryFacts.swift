import ClaimModel
package import Framing

/// How one claim tells what its row is about, in words: who says it with which cue, in which voice, how
/// far the document stands behind it, who acts, what is counted, what is judged by its label, and where.
package struct EntryFacts {
  private let entry: CellEntry
  private let claim: Claim?
  private let document: ComparedDocument?
  private let labels: [LabelUse]

  package init(_ entry: CellEntry, in comparison: Comparison) {
    self.entry = entry
    document = comparison.documents.first { $0.id == entry.document }
    claim = document?.claims.first { $0.id == entry.claim }?.claim
    labels = comparison.labels(of: entry.claim)
  }

  package var facts: [ReportFact] {
    speech + frame + numbers + labels.map(label) + [
      ReportFact("position", .ours("at \(entry.position) % of the text"))
    ]
  }

  private var speech: [ReportFact] {
    guard let claim else { return [] }
    var facts = [
      ReportFact("voice", .ours(ReportWording.voice(claim.voice))),
      ReportFact("act", .ours(claim.act.rawValue)),
    ]
    if claim.kind == .statement { facts.insert(speaker(claim), at: 0) }
    if let cue = entry.cue, let cueClass = entry.cueClass {
      facts.append(ReportFact("cue", .ours("“"), .theirs(cue), .ours("” (\(cueClass.rawValue))")))
    }
    let flags = claim.flags.map(\.rawValue).joined(separator: ", ")
    if !flags.isEmpty { facts.append(ReportFact("flags", .ours(flags))) }
    facts.append(ReportFact("commitment", .ours(ReportWording.commitment(Commitment(of: claim)))))
    return facts
  }

  private func speaker(_ claim: Claim) -> ReportFact {
    guard let name = entry.speaker else { return ReportFact("speaker", .ours("unresolved")) }
    guard let other = claim.speaker?.onBehalfOf else { return ReportFact("speaker", .theirs(name)) }
    return ReportFact("speaker", .theirs(name), .ours(" for "), .theirs(other))
  }

  private var frame: [ReportFact] {
    guard let frame = claim?.frame, let document else { return [] }
    let predicate = String(document.text[frame.predicate])
    return [
      ReportFact("agent", entry.agent.map { .theirs($0) } ?? .ours("not named")),
      ReportFact("action", .theirs(predicate), .ours(" (\(ReportWording.voice(frame.voice)))")),
      ReportFact("patient", entry.patient.map { .theirs($0) } ?? .ours("not named")),
    ]
  }

  private var numbers: [ReportFact] {
    entry.quantities.map {
      ReportFact("number", .theirs($0.label), .ours(" (\($0.category.rawValue))"))
    }
  }

  private func label(_ use: LabelUse) -> ReportFact {
    guard let document, let name = use.name else { return ReportFact("label", .theirs(use.words)) }
    return ReportFact(
      "label", .theirs(use.words), .ours(" of "), .theirs(String(document.text[name])))
  }
}
