import LanguagePacks

/// "… yaptığı açıklamada", "…'ten yapılan yazılı açıklamada": the phrase that says where something was
/// said. It opens the content and may name the speaker.
struct StatementMedium {
  /// The noun in the locative.
  let noun: Int
  /// Who made the statement, when the phrase says so.
  let speaker: TokenRange?

  /// Returns the first such phrase between two tokens.
  static func find(_ context: SentenceContext, from floor: Int, to limit: Int) -> StatementMedium? {
    let document = context.document
    for index in floor..<max(floor, limit) where !context.isQuoted(index) {
      guard document.role(index) == .document || isOccasion(index, context),
        isLocative(index, document)
      else { continue }
      return StatementMedium(noun: index, speaker: speaker(before: index, floor, context))
    }
    return nil
  }

  private static func isLocative(_ index: Int, _ document: DocumentContext) -> Bool {
    let token = document.tokens[document.after(index) - 1]
    let tail = document.bytes[Int(token.start)..<Int(token.end)].suffix(2)
    return ["da", "de", "ta", "te"].contains { tail.elementsEqual($0.utf8) }
  }

  /// A noun that "yaptığı", "düzenlediği", "katıldığı" stands before.
  private static func isOccasion(_ index: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard index > context.range.lowerBound, document.kind(index) == .word, !document.isCapital(index) else {
      return false
    }
    return (max(context.range.lowerBound, index - 4)..<index).contains { before in
      let stem = document.stem(before)
      return ["tığı", "tiği", "tuğu", "dığı", "diği", "duğu"].contains {
        stem.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
  }

  /// "Bakanlıktan yapılan", "X tarafından yapılan", "X'in açıklamasında".
  private static func speaker(
    before noun: Int, _ floor: Int, _ context: SentenceContext
  ) -> TokenRange? {
    let document = context.document
    for index in stride(from: noun - 1, through: max(floor, noun - 8), by: -1) {
      if document.kind(index) == .comma { return nil }
      guard document.kind(index) == .word, isSource(index, document) else { continue }
      let end = document.isWord(index, "tarafından") ? index : index + 1
      var start = end
      while start > floor, isNominal(start - 1, document) { start -= 1 }
      return start < end ? start..<end : nil
    }
    return nil
  }

  private static func isNominal(_ index: Int, _ document: DocumentContext) -> Bool {
    document.kind(index) == .word && !document.has(index, [.linking, .time, .verb, .adverb])
      && (document.isCapital(index) || document.role(index) != nil)
  }

  private static func isSource(_ index: Int, _ document: DocumentContext) -> Bool {
    if document.isWord(index, "tarafından") { return true }
    let token = document.tokens[index]
    let tail = document.bytes[Int(token.start)..<Int(token.end)].suffix(3)
    let ablative = ["dan", "den", "tan", "ten"].contains { tail.elementsEqual($0.utf8) }
    return ablative && (document.isCapital(index) || document.role(index) != nil)
  }
}
