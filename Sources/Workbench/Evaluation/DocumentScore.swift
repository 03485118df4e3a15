internal import ClaimModel
internal import Extraction

/// What the extractor found, missed and invented in one document of gold.
struct DocumentScore {
  let id: String
  let text: String
  let gold: [ScoredClaim]
  let predicted: [ScoredClaim]
  /// Pairs of the same kind, one to one, best first.
  let pairs: [Pair]
  /// Whether gold has every claim, assertions too.
  let isComplete: Bool
  /// Words of boilerplate.
  let boilerplate: Set<Int>

  struct Pair {
    let gold: Int
    let predicted: Int
    let overlap: Double
  }

  init(_ document: GoldDocument, extractor: Extractor) throws {
    let text = document.text ?? ""
    let tokens = WordTokens(text)
    let reading = try extractor.read(text, language: document.lang)
    let map = OffsetMap(text)
    isComplete = document.claims != nil
    id = document.id
    self.text = text
    gold =
      document.claims?.map { ScoredClaim($0, tokens) }
      ?? (document.quotes ?? []).map { ScoredClaim($0, tokens) }
    predicted = reading.claims.filter { document.claims != nil || $0.kind == .statement }
      .map { ScoredClaim($0, map, tokens) }
    boilerplate = tokens.covered(by: document.boilerplate ?? [])
    pairs = Self.pairs(gold, predicted)
  }

  private static func pairs(_ gold: [ScoredClaim], _ predicted: [ScoredClaim]) -> [Pair] {
    var candidates: [Pair] = []
    for (place, claim) in gold.enumerated() {
      for (other, prediction) in predicted.enumerated() where claim.kind == prediction.kind {
        let overlap = claim.overlap(with: prediction)
        if overlap > 0 { candidates.append(Pair(gold: place, predicted: other, overlap: overlap)) }
      }
    }
    candidates.sort { (-$0.overlap, $0.gold, $0.predicted) < (-$1.overlap, $1.gold, $1.predicted) }
    var (seenGold, seenPredicted): (Set<Int>, Set<Int>) = ([], [])
    return candidates.filter { pair in
      guard !seenGold.contains(pair.gold), !seenPredicted.contains(pair.predicted) else {
        return false
      }
      seenGold.insert(pair.gold)
      seenPredicted.insert(pair.predicted)
      return true
    }
  }

  func pair(ofGold index: Int) -> Pair? { pairs.first { $0.gold == index } }
  func pair(ofPredicted index: Int) -> Pair? { pairs.first { $0.predicted == index } }

  func words(of claim: ScoredClaim) -> String {
    let map = OffsetMap(text)
    return claim.ranges.map {
      text[map.bytes($0)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .joined(separator: " … ")
  }
}
