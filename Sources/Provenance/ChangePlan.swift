import ClaimModel
import GRDB

/// Turns what an analyst asks into operations: ids into hashes, what is so already left out.
struct ChangePlan {
  let db: Database
  let author: String

  func operations(_ change: Change) throws -> [any Operation] {
    switch change {
    case .addClaim(let document, let claim, let chain):
      [try addClaim(claim, chain: chain, to: document)]
    case .link(let claim, let relation, let other): try link(claim, relation, other)
    case .unlink(let claim, let relation, let other): try unlink(claim, relation, other)
    case .aliasSpeakers(let names, let canonical): [try alias(names, canonical: canonical)]
    case .splitSpeakers(let names): [try alias(names, canonical: nil)]
    case .editSpeaker(let name, let facts):
      facts.parts.isEmpty ? [] : [EditSpeaker(name: try knownSpeaker(name), facts: facts)]
    case .aliasSources(let names, let canonical):
      [AliasSources(names: try names.map(knownSource), canonical: try named(canonical, "source"))]
    case .splitSources(let names):
      [AliasSources(names: try names.map(knownSource), canonical: nil)]
    case .editSource(let name, let facts):
      facts.parts.isEmpty ? [] : [EditSource(name: try knownSource(name), facts: facts)]
    case .relate(let document, let relation, let upstream):
      try relate(document, relation, upstream)
    case .addToCase(let documents, let name): try addToCase(documents, name: name)
    case .removeFromCase(let documents, let name): try removeFromCase(documents, name: name)
    case .defineCode(let code): try define(code)
    case .removeCode(let name): try removeCode(name)
    case .renameTag(let name, let other): try rename(name, to: other)
    case .saveView(let view): try save(view)
    case .dropView(let name): try drop(name)
    default: try claimOperation(change).map { [$0] } ?? []
    }
  }

  private func claimOperation(_ change: Change) throws -> (any Operation)? {
    switch change {
    case .tag(let ids, let tag):
      let tag = try named(tag, "tag")
      return try some(ids, unless: Self.tagging, tag, author)
        .map { Tag(claims: $0, tag: tag, codeVersion: try codeVersion(of: tag)) }
    case .untag(let ids, let tag, let owner):
      let isOwn = owner == nil || owner == author
      return try some(ids, where: Self.tagging, tag, owner ?? author)
        .map { Untag(claims: $0, tag: tag, own: isOwn ? true : nil, of: isOwn ? nil : owner) }
    case .dispute(let ids, let reason, let grounds):
      let reason = try named(reason, "reason")
      return try some(ids).map { Dispute(claims: $0, reason: reason, grounds: grounds) }
    case .resolve(let ids, let note, let outcome, let dispute):
      return try resolve(ids, note: note, outcome: outcome, dispute: dispute)
    case .annotate(let ids, let text, let type, let replyTo):
      let text = try named(text, "note")
      let answered = try replyTo.map { try self.note($0).hash }
      return try some(ids).map {
        Annotate(claims: $0, text: text, type: type, replyTo: answered)
      }
    case .editAnnotation(let note, let text): return try edit(note, text: text)
    case .resolveAnnotation(let note, let words): return try close(note, words: words)
    case .review(let ids):
      let seen = "SELECT 1 FROM reviewed WHERE claim = ? AND author = ?"
      return try some(ids, unless: seen, author).map { MarkReviewed(claims: $0) }
    case .evidence(let ids, let evidence):
      _ = try named(evidence.reference, "evidence")
      return try some(ids).map { AddEvidence(claims: $0, evidence: evidence) }
    default: return try judgement(change)
    }
  }

  private func judgement(_ change: Change) throws -> (any Operation)? {
    switch change {
    case .verdict(let ids, let verdict):
      _ = try named(verdict.value, "verdict")
      return try some(
        ids, unless: Self.sameVerdict, author, verdict.aspect.rawValue, verdict.value,
        verdict.note
      ).map { GiveVerdict(claims: $0, verdict: verdict) }
    case .adjudicate(let ids, let verdict):
      _ = try named(verdict.value, "verdict")
      return try some(ids).map { Adjudicate(claims: $0, verdict: verdict) }
    case .withdrawVerdict(let ids, let aspect):
      let held = "SELECT 1 FROM verdict WHERE claim = ? AND author = ? AND aspect = ?"
      return try some(ids, where: held, author, aspect.rawValue)
        .map { WithdrawVerdict(claims: $0, aspect: aspect) }
    case .correct(let ids, let correction):
      guard !correction.parts.isEmpty else { return nil }
      if let ranges = correction.content { try check(ranges, on: ids) }
      return try some(ids).map { Correct(claims: $0, correction: correction) }
    case .reject(let ids, let reason):
      return try some(ids, where: "SELECT 1 FROM claim WHERE id = ? AND rejected IS NULL")
        .map { Reject(claims: $0, reason: reason) }
    case .accept(let ids):
      return try some(ids, unless: "SELECT 1 FROM claim WHERE id = ? AND rejected IS NULL")
        .map { Accept(claims: $0) }
    default: return nil
    }
  }

  private static let tagging = "SELECT 1 FROM tag WHERE claim = ? AND tag = ? AND author = ?"

  private static let sameVerdict = """
    SELECT 1 FROM verdict
    WHERE claim = ? AND author = ? AND aspect = ? AND value = ? AND note IS ?
    """

  private func check(_ ranges: [ByteRange], on ids: [ClaimID]) throws {
    for id in ids {
      try TextRanges(ClaimWriter(db: db).documentText(of: Int64(id.number))).check(ranges)
    }
  }
}
