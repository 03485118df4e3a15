internal import ClaimModel
internal import Extraction
internal import Provenance

/// Reads anew what a claim's words tell when an analyst says which words they are.
struct ContentReader {
  let extractor: Extractor

  /// The claim with a content and its numbers, dates, frame and flags.
  func read(
    _ claim: Claim, content: [ByteRange], of document: DocumentRecord, _ text: String
  ) throws -> Claim {
    try extractor.assess(
      claim, content: content, in: text, language: document.language,
      published: document.published)
  }

  /// The correction of a claim's content together with what follows from it.
  func correction(_ correction: Correction, of card: ClaimCard) throws -> Correction {
    let old = card.claim
    let new = try read(
      old, content: correction.content ?? old.content, of: card.document, card.text)
    var whole = correction
    if new.quantities != old.quantities { whole.quantities = new.quantities }
    if new.dates != old.dates { whole.dates = new.dates }
    if new.frame != old.frame {
      whole.frame = new.frame
      whole.removesFrame = new.frame == nil ? true : nil
    }
    if new.flags != old.flags { whole.flags = new.flags }
    if new.checkWorthiness != old.checkWorthiness { whole.checkWorthiness = new.checkWorthiness }
    return whole
  }
}

extension Workbench {
  func contentReader() throws -> ContentReader { ContentReader(extractor: try extractor()) }
}
