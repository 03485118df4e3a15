import ClaimModel
import Framing

/// Words of a document as a quotation in their own direction.
struct HTMLQuotation {
  let document: ComparedDocument

  /// Bytes of the text shown on either side.
  private static let reach = 240

  /// Returns the ranges alone, an ellipsis between them.
  func words(_ ranges: [ByteRange], marks: [MarkedPassage.Mark]) -> String {
    let pieces = ranges.map { MarkedPassage(text: document.text, range: $0, marks: marks).html() }
    return block(pieces.joined(separator: " … "))
  }

  /// Returns the ranges within the text around them, at most to the ends of their paragraphs.
  func around(_ ranges: [ByteRange], marks: [MarkedPassage.Mark]) -> String {
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else {
      return ""
    }
    let first = edge(from: start, step: -1)
    let last = edge(from: end, step: 1)
    let passage = MarkedPassage(
      text: document.text, range: ByteRange(first.offset, last.offset), marks: marks)
    return block((first.isCut ? "… " : "") + passage.html() + (last.isCut ? " …" : ""))
  }

  private func block(_ html: String) -> String {
    "<blockquote dir=\"auto\" lang=\"\(HTMLText.language(document.language))\">\(html)</blockquote>"
  }

  /// The paragraph's end in one direction, or the last space within reach; the place itself where
  /// there is neither.
  private func edge(from offset: Int, step: Int) -> (offset: Int, isCut: Bool) {
    let bytes = document.text.utf8
    var here = min(max(0, offset), bytes.count)
    var space = here
    for _ in 0..<Self.reach {
      let place = step > 0 ? here : here - 1
      guard 0..<bytes.count ~= place else { return (here, false) }
      let byte = bytes[bytes.index(bytes.startIndex, offsetBy: place)]
      if byte == 0x0A { return (here, false) }
      here += step
      if byte == 0x20 { space = step > 0 ? place : place + 1 }
    }
    return (space, true)
  }
}
