internal import Foundation
internal import Messages

/// An evaluation as it is shown: claim by claim, then the totals.
struct EvaluationBlocks {
  let scores: [DocumentScore]
  /// Whether claims that were found are listed too.
  let showsFound: Bool

  var totals: EvaluationTotals {
    scores.reduce(into: EvaluationTotals()) { $0.add($1) }
  }

  var blocks: [Block] {
    scores.flatMap { score in [.heading(score.id), .table(table(score)), .empty] }
      + Self.summary(totals, isComplete: scores.allSatisfy(\.isComplete))
  }

  private func table(_ score: DocumentScore) -> Table {
    let gold = score.gold.indices.compactMap { index -> [String]? in
      let outcome = ClaimOutcome(ofGold: index, in: score)
      guard outcome != .optional, showsFound || outcome != .found else { return nil }
      return row(outcome, index, score)
    }
    let invented = score.predicted.indices.filter(score.isInvented).map { index in
      let claim = score.predicted[index]
      return [
        ClaimOutcome.invented.rawValue, "", claim.voice ?? "", claim.speaker ?? "",
        score.words(of: claim),
      ]
    }
    return Table(
      [
        .init("outcome"), .init("overlap", isNumber: true), .init("voice"), .init("speaker"),
        .init("content", isWide: true),
      ], rows: gold + invented)
  }

  private func row(_ outcome: ClaimOutcome, _ index: Int, _ score: DocumentScore) -> [String] {
    let claim = score.gold[index]
    let pair = score.pair(ofGold: index)
    let prediction = pair.map { score.predicted[$0.predicted] }
    let differs = outcome == .wrongSpeaker ? " ≠ " + (prediction?.speaker ?? say("none")) : ""
    let voice = outcome == .wrongVoice ? " ≠ " + (prediction?.voice ?? say("none")) : ""
    return [
      outcome.rawValue, pair.map { Self.decimal($0.overlap, places: 2) } ?? "",
      (claim.voice ?? "") + voice, (claim.speaker ?? "") + differs, score.words(of: claim),
    ]
  }

  static func summary(_ totals: EvaluationTotals, isComplete: Bool) -> [Block] {
    var facts = [
      Fact(
        say("claims"),
        say(
          "\(totals.found) of \(totals.gold) found (kind, voice, content, speaker), \(totals.invented) invented"
        )
      ),
      Fact(say("statements ≥ .8"), words(totals.statementsSame)),
      Fact(say("statements > .5"), words(totals.statementsNear)),
      Fact(say("voice"), share(totals.voiceRight, totals.nearPairs)),
      Fact(say("speaker"), share(totals.speakerRight, totals.nearPairs)),
    ]
    if isComplete {
      facts.append(Fact(say("assertions ≥ .8"), words(totals.assertionsSame)))
      facts.append(Fact(say("boilerplate"), say("\(totals.leaks) claims reach into it")))
    }
    return [
      .heading(say("\(totals.documents) documents")),
      .facts(facts),
    ]
  }

  private static func words(_ ratio: EvaluationTotals.Ratio) -> String {
    let figures = say(
      "precision \(decimal(ratio.precision)), recall \(decimal(ratio.recall)), F1 \(decimal(ratio.f1))"
    )
    return figures + " "
      + say("(\(ratio.goldHits) of \(ratio.gold); \(ratio.predicted) predicted)")
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    whole == 0
      ? say("nothing to measure") : decimal(100 * Double(part) / Double(whole)) + " % of \(whole)"
  }

  private static func decimal(_ value: Double, places: Int = 1) -> String {
    String(format: "%.\(places)f", value)
  }
}
