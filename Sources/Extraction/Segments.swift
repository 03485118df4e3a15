package import ClaimModel

/// How the extractor cuts a text, as UTF-8 byte ranges in text order, before any rule reads it.
package struct Segments: Sendable, Hashable {
  package let paragraphs: [ByteRange]
  /// The sentences of the story; boilerplate and datelines are left out.
  package let sentences: [ByteRange]
  /// What stands inside quotation marks, the marks left out; an empty quotation has no range.
  package let quotations: [ByteRange]

  init(_ document: DocumentContext) {
    paragraphs = document.paragraphs.map(document.bytes)
    sentences = document.sentences.map { document.bytes($0.range) }
    quotations = document.quotations.map(\.inner).filter { !$0.isEmpty }.map(document.bytes)
  }
}
