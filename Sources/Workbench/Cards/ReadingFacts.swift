internal import ClaimModel
internal import Provenance

/// What the extractor, or a correction, reads in a claim.
struct ReadingFacts {
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
