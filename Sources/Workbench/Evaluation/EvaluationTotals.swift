internal import ClaimModel

/// The sums over all documents.
struct EvaluationTotals: Encodable {
  private(set) var documents = 0
  private(set) var gold = 0
  private(set) var found = 0
  private(set) var invented = 0
  /// Predictions that cover boilerplate.
  private(set) var leaks = 0
  private(set) var statementsSame = Ratio()
  private(set) var statementsNear = Ratio()
  private(set) var assertionsSame = Ratio()
  private(set) var voiceRight = 0
  private(set) var speakerRight = 0
  private(set) var nearPairs = 0

  /// Hits among predictions and among gold.
  struct Ratio: Encodable {
    var predictedHits = 0
    var predicted = 0
    var goldHits = 0
    var gold = 0

    var precision: Double { predicted == 0 ? 0 : 100 * Double(predictedHits) / Double(predicted) }
    var recall: Double { gold == 0 ? 0 : 100 * Double(goldHits) / Double(gold) }
    var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  mutating func add(_ score: DocumentScore) {
    documents += 1
    for index in score.gold.indices { addGold(index, score) }
    for index in score.predicted.indices { addPredicted(index, score) }
  }

  private mutating func addGold(_ index: Int, _ score: DocumentScore) {
    let claim = score.gold[index]
    let outcome = ClaimOutcome(ofGold: index, in: score)
    let overlap = score.pair(ofGold: index)?.overlap ?? 0
    if outcome == .found { found += 1 }
    if outcome != .optional { gold += 1 }
    if let pair = score.pair(ofGold: index), overlap > ClaimOutcome.near, claim.kind == .statement {
      let prediction = score.predicted[pair.predicted]
      nearPairs += 1
      voiceRight += claim.hasVoice(of: prediction) ? 1 : 0
      speakerRight += claim.hasSpeaker(of: prediction) ? 1 : 0
    }
    guard outcome != .optional else { return }
    if claim.kind == .statement {
      statementsSame.gold += 1
      statementsSame.goldHits += overlap >= ClaimOutcome.same ? 1 : 0
      statementsNear.gold += 1
      statementsNear.goldHits += overlap > ClaimOutcome.near ? 1 : 0
    } else if !claim.isOptional || overlap >= ClaimOutcome.same {
      assertionsSame.gold += 1
      assertionsSame.goldHits += overlap >= ClaimOutcome.same ? 1 : 0
    }
  }

  private mutating func addPredicted(_ index: Int, _ score: DocumentScore) {
    let claim = score.predicted[index]
    let overlap = score.pair(ofPredicted: index)?.overlap ?? 0
    if score.isInvented(index) { invented += 1 }
    if !claim.words.isDisjoint(with: score.boilerplate) { leaks += 1 }
    if claim.kind == .statement {
      statementsSame.predicted += 1
      statementsSame.predictedHits += overlap >= ClaimOutcome.same ? 1 : 0
      statementsNear.predicted += 1
      statementsNear.predictedHits += overlap > ClaimOutcome.near ? 1 : 0
    } else if !score.isExcused(index) {
      assertionsSame.predicted += 1
      assertionsSame.predictedHits += overlap >= ClaimOutcome.same ? 1 : 0
    }
  }
}

extension DocumentScore {
  /// A prediction that nothing in gold is near.
  func isInvented(_ index: Int) -> Bool {
    (pair(ofPredicted: index)?.overlap ?? 0) <= ClaimOutcome.near && !isExcused(index)
  }

  /// An assertion that lies mostly in an optional one.
  func isExcused(_ index: Int) -> Bool {
    let claim = predicted[index]
    guard claim.kind == .assertion, !claim.words.isEmpty else { return false }
    guard (pair(ofPredicted: index)?.overlap ?? 0) < ClaimOutcome.same else { return false }
    let optional = gold.filter { $0.isOptional && $0.kind == .assertion }
      .reduce(into: Set<Int>()) { $0.formUnion($1.words) }
    return 2 * claim.words.intersection(optional).count > claim.words.count
  }
}
