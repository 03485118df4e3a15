import ClaimModel
import LanguagePacks

/// The document a speaker speaks through: "dalam sebuah pernyataan", "in a written statement".
enum Medium {
  /// Returns the noun phrase of a document beside the cue and its speaker.
  static func find(_ draft: Draft, _ document: DocumentContext) -> ByteRange? {
    guard let cue = draft.cue?.range.lowerBound else { return nil }
    let speaker = draft.speaker.range
    let from = min(cue, speaker?.lowerBound ?? cue)
    let to = min(draft.sentence.upperBound, max(cue, speaker?.upperBound ?? cue) + 8)
    for index in from..<to where document.role(index) == .document {
      if draft.content.contains(where: { $0.contains(index) }) { continue }
      guard index > draft.sentence.lowerBound, follows(index, document) else { continue }
      return document.bytes(index..<document.after(index))
    }
    return nil
  }

  /// A preposition stands at most two words before: "in a statement", "melalui pernyataan tertulis".
  private static func follows(_ index: Int, _ document: DocumentContext) -> Bool {
    if document.language.order == .sov { return true }
    return (max(0, index - 3)..<index).contains { document.has($0, .preposition) }
  }
}
