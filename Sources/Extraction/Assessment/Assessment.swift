import ClaimModel
import LanguagePacks

/// Fills in what a claim's content tells: quantities, dates, frame, flags, check-worthiness.
struct Assessment {
  private let document: DocumentContext
  private let quantities: QuantityFinder
  private let dates: DateReader
  private let frames: FrameFinder

  init(_ document: DocumentContext, published: CivilDate?) {
    self.document = document
    quantities = QuantityFinder(document)
    dates = DateReader(document, published: published)
    frames = FrameFinder(document)
  }

  func complete(_ claim: inout Claim, content: [TokenRange]) {
    let flags = ContentFlags(content, document)
    claim.flags += flags.flags.filter { !claim.flags.contains($0) }
    claim.quantities = quantities.find(in: content)
    claim.dates = dates.dates(in: content)
    claim.frame = frames.find(in: content)
    if claim.frame.map(isHarmful) == true, claim.frame?.agent != nil,
      !claim.flags.contains(.blaming)
    {
      claim.flags.append(.blaming)
    }
    claim.checkWorthiness = CheckWorthinessScale.score(
      claim, flags.classes, hasStatus: hasStatus(content))
  }

  /// Verbs of violence whose agent is named put the blame on somebody.
  private func isHarmful(_ frame: Frame) -> Bool {
    predicateSense(frame).map(Self.harmful.contains) ?? false
  }

  private static let harmful: Set<String> = [
    "attack", "kill", "bomb", "destroy", "shoot", "shell", "torture", "rape", "kidnap", "invade",
    "occupy", "burn", "violate", "wound", "injure", "damage",
  ]
  private static let status: Set<String> = [
    "occupy", "annex", "recognise", "liberate", "claim", "secede",
  ]

  private func predicateSense(_ frame: Frame) -> String? {
    let folding = document.language.lexicon.folding
    let form = String(decoding: folding.fold(document.text(frame.predicate)), as: UTF8.self)
    return document.language.lexicon.sense(of: form)?.predicate?.sense
  }

  private func hasStatus(_ ranges: [TokenRange]) -> Bool {
    ranges.contains { range in
      range.contains { index in
        document.marks(index).contains(.predicate)
          && document.sense(index)?.predicate.map { Self.status.contains($0.sense) } == true
      }
    }
  }
}
