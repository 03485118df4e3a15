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

  /// What the words of a content alone flag.
  func flags(of content: [TokenRange]) -> [ClaimFlag] {
    let blames = frames.find(in: content)?.blames == true
    return ContentFlags(content, document).flags + (blames ? [.blaming] : [])
  }

  func complete(_ claim: inout Claim, content: [TokenRange]) {
    let flags = ContentFlags(content, document)
    claim.flags += flags.flags.filter { !claim.flags.contains($0) }
    if flags.hasDigits || !flags.marks.isDisjoint(with: [.number, .date, .time]) {
      claim.quantities = quantities.find(in: content)
      claim.dates = dates.dates(in: content)
    }
    if flags.marks.contains(.predicate), let found = frames.find(in: content) {
      claim.frame = found.frame
      if found.blames, !claim.flags.contains(.blaming) { claim.flags.append(.blaming) }
    }
    claim.checkWorthiness = CheckWorthinessScale.score(
      claim, flags.classes, hasStatus: flags.marks.contains(.status))
  }
}
