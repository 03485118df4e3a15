internal import ClaimModel
internal import Messages
internal import Provenance

/// What the extractor, or a correction, reads in a claim.
struct ReadingFacts {
  let card: ClaimCard

  var facts: [Fact] {
    let claim = card.claim
    var facts = [Fact(say("speaker"), ClaimListing.who(card.record))]
    if let cue = claim.cue {
      facts.append(
        Fact(say("cue"), "\(card.words(cue.ranges)) (\(cue.lemma), \(cue.cueClass.rawValue))"))
    }
    facts += claim.quantities.map { Fact(say("number"), QuantityWords.words($0, in: card.text)) }
    if !claim.flags.isEmpty { facts.append(Fact(say("flags"), list(claim.flags.map(\.rawValue)))) }
    if claim.checkWorthiness.score > 0 {
      let reasons = list(claim.checkWorthiness.reasons.map(\.rawValue))
      let score = claim.checkWorthiness.score
      let words =
        reasons.isEmpty ? say("\(score) of 100") : say("\(score) of 100 (\(reasons))")
      facts.append(Fact(say("worth"), words))
    }
    facts.append(Fact(say("chain"), card.record.chain.map(\.name).joined(separator: " → ")))
    facts.append(Fact(say("document"), DocumentWords.line(card.document)))
    facts.append(Fact(say("rule"), claim.rule))
    return facts
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
