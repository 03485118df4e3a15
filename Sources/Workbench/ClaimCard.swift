internal import ClaimModel
internal import Provenance

/// Everything about one claim on one screen.
struct ClaimCard {
  let record: ClaimRecord
  let document: DocumentRecord
  let text: String
  let reading: Reading

  init(_ id: ClaimID, in store: Store) throws {
    record = try store.claim(id)
    document = try store.document(record.document)
    text = try store.text(of: record.document)
    reading = try store.reading(of: record.document)
  }

  var claim: Claim { record.claim }

  /// The paragraph of the claim, or the paragraphs when its content goes over several.
  var paragraph: ByteRange {
    let whole = reading.paragraphs.filter { paragraph in
      paragraph.overlaps(claim.sentence) || claim.content.contains { $0.overlaps(paragraph) }
    }
    guard let first = whole.first, let last = whole.last else { return claim.sentence }
    return ByteRange(first.start, last.end)
  }

  var title: String {
    let words = [claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue]
    let parts = claim.kind == .assertion ? ["assertion", "the outlet's own voice"] : words
    return "\(record.id)  \(parts.joined(separator: ", "))"
  }

  var passage: Passage { Passage(claim, in: text, range: paragraph) }

  var blocks: [Block] {
    [
      .heading(title), .passage(passage),
      .facts(ReadingFacts(card: self).facts + WorkFacts(record).facts),
    ]
  }

  /// The words of ranges, joined where text between them is left out.
  func words(_ ranges: [ByteRange]) -> String {
    ranges.map { String(text[$0]) }.joined(separator: " … ")
  }
}

/// What the extractor, or a correction, reads in a claim.
private struct ReadingFacts {
  let card: ClaimCard

  var facts: [Fact] {
    let claim = card.claim
    var facts = [Fact("speaker", ClaimListing.who(card.record))]
    if let cue = claim.cue {
      facts.append(
        Fact("cue", "\(card.words(cue.ranges)) (\(cue.lemma), \(cue.cueClass.rawValue))"))
    }
    facts += claim.quantities.map { Fact("number", QuantityWords.words($0, in: card.text)) }
    if !claim.flags.isEmpty { facts.append(Fact("flags", list(claim.flags.map(\.rawValue)))) }
    if claim.checkWorthiness.score > 0 {
      let reasons = list(claim.checkWorthiness.reasons.map(\.rawValue))
      facts.append(Fact("worth", "\(claim.checkWorthiness.score) of 100 (\(reasons))"))
    }
    facts.append(Fact("chain", card.record.chain.map(\.name).joined(separator: " → ")))
    facts.append(Fact("document", DocumentWords.line(card.document)))
    facts.append(Fact("rule", claim.rule))
    return facts
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

/// What analysts did on a claim.
private struct WorkFacts {
  let record: ClaimRecord

  init(_ record: ClaimRecord) { self.record = record }

  var facts: [Fact] {
    var facts: [Fact] = []
    if !record.tags.isEmpty { facts.append(Fact("tags", record.tags.joined(separator: ", "))) }
    facts += record.disputes.flatMap(dispute)
    facts += record.annotations.map { Fact("note", $0.text + signed($0.by)) }
    facts += record.evidence.map {
      let note = $0.evidence.note.map { ": \($0)" } ?? ""
      return Fact(
        "evidence", "\($0.evidence.stance.rawValue) \($0.evidence.reference)\(note)" + signed($0.by)
      )
    }
    facts += record.verdicts.map {
      let note = $0.verdict.note.map { ": \($0)" } ?? ""
      return Fact(
        "verdict", "\($0.verdict.aspect.rawValue) \($0.verdict.value)\(note)" + signed($0.by))
    }
    facts += record.corrections.map {
      Fact("corrected", $0.correction.parts.joined(separator: ", ") + signed($0.by))
    }
    facts += record.links.map {
      Fact("link", "\($0.relation.rawValue) \($0.other)" + signed($0.by))
    }
    if let rejected = record.rejected {
      facts.append(Fact("rejected", "no claim" + signed(rejected)))
    }
    return facts
  }

  private func dispute(_ dispute: DisputeRecord) -> [Fact] {
    let opened = Fact("dispute", dispute.reason + signed(dispute.by))
    guard let resolved = dispute.resolved else { return [opened] }
    return [opened, Fact("resolved", (dispute.resolution ?? "") + signed(resolved))]
  }

  private func signed(_ signature: Signature) -> String {
    " (\(signature.author), \(signature.at.description.prefix(10)))"
  }
}
