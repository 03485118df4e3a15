import ClaimModel
import LanguagePacks

/// Scores how much a claim asks to be checked, 0 to 100, with the reasons.
///
/// The reasons are those that check-worthiness data sets agree on: numbers, comparison, cause and blame,
/// superlatives, legal or territorial status (Hassan et al., "ClaimBuster", VLDB 2017; CheckThat! 2018).
/// The weights order a review queue; they are no probability.
enum CheckWorthinessScale {
  static func score(_ claim: Claim, _ classes: WordClasses, hasStatus: Bool) -> CheckWorthiness {
    var reasons: [CheckWorthinessReason] = []
    var score = claim.kind == .assertion ? 10 : 5
    func add(_ reason: CheckWorthinessReason, _ weight: Int) {
      reasons.append(reason)
      score += weight
    }
    if claim.quantities.contains(where: { $0.category != .year }) { add(.quantity, 25) }
    if classes.contains(.comparison) { add(.comparison, 10) }
    if classes.contains(.cause) { add(.cause, 15) }
    if isBlaming(claim, classes) { add(.blame, 20) }
    if hasStatus { add(.status, 15) }
    if classes.contains(.superlative) { add(.superlative, 10) }
    if !claim.dates.isEmpty || claim.quantities.contains(where: { $0.category == .year }) {
      add(.date, 5)
    }
    return CheckWorthiness(score: min(100, score), reasons: reasons)
  }

  private static func isBlaming(_ claim: Claim, _ classes: WordClasses) -> Bool {
    classes.contains(.blame) || claim.act == .accuse || claim.cue?.cueClass == .accusing
      || claim.frame?.agent != nil && claim.flags.contains(.blaming)
  }
}
