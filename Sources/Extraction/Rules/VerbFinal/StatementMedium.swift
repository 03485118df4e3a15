import LanguagePacks

/// "… yaptığı açıklamada", "…'ten yapılan yazılı açıklamada", "raporda": the phrase that says where
/// something was said. It opens the content and may name who says it.
struct StatementMedium {
  /// The noun in the locative.
  let noun: Int
  /// Who issued the document, or the document itself when nobody is named.
  let speaker: TokenRange

  /// Returns the phrase that a part of a sentence opens with; a comma follows the part when `isSetOff`.
  static func find(
    _ part: TokenRange, isSetOff: Bool, isPassive: Bool, _ context: SentenceContext
  ) -> StatementMedium? {
    let document = context.document
    for index in part where document.kind(index) == .word && !context.isQuoted(index) {
      guard endsOpen(index, document), document.nounCase(index) == .locative else { continue }
      let isDocument = document.role(document.formStart(index)) == .document
      let closes = isDocument && isSetOff && index + 1 >= part.upperBound
      let isMedium =
        isPassive
        ? isDocument && (closes || opens(part, index, context))
        : closes || isOwnAct(before: index, part.lowerBound, document)
      guard isMedium else { continue }
      return StatementMedium(noun: index, speaker: speaker(of: index, part.lowerBound, context))
    }
    return nil
  }

  /// The locative ends in an a or an e; asked first, since few words do.
  private static func endsOpen(_ index: Int, _ document: DocumentContext) -> Bool {
    let last = document.bytes[Int(document.tokens[index].end) - 1]
    return last == UInt8(ascii: "a") || last == UInt8(ascii: "e")
  }

  /// "yaptığı", "düzenlediği", at most four words before the noun. With a genitive before it the act is
  /// another's, and part of the content.
  private static func isOwnAct(
    before noun: Int, _ floor: Int, _ document: DocumentContext
  ) -> Bool {
    let participle = (max(floor, noun - 4)..<noun).last { index in
      let ending = document.clauseEnding(index)
      return ending?.form == .fact && ending?.grammaticalCase == .nominative
    }
    guard let participle else { return false }
    return !(floor..<participle).contains { document.nounCase($0) == .genitive }
  }

  /// What a passive verb of saying asks for: the part begins with the document, or with what it comes
  /// from and how it was made ("Bakanlıktan yapılan").
  private static func opens(_ part: TokenRange, _ noun: Int, _ context: SentenceContext) -> Bool {
    let document = context.document
    let isMade = (max(part.lowerBound, noun - 4)..<noun).contains {
      document.isRelativeParticiple($0)
    }
    let phrase = VerbFinalSubject(context).phrase(endingAt: noun, floor: part.lowerBound)
    return isMade || phrase.lowerBound == part.lowerBound
  }

  /// "Bakanlıktan yapılan", "X tarafından", "X'in açıklamasında"; else the document.
  private static func speaker(
    of noun: Int, _ floor: Int, _ context: SentenceContext
  ) -> TokenRange {
    let document = context.document
    let subject = VerbFinalSubject(context)
    for index in stride(from: noun - 1, through: max(floor, noun - 8), by: -1) {
      guard document.kind(index) == .word, document.kind(index) != .comma else { break }
      if document.isWord(index, "tarafından"), index > floor {
        return subject.phrase(endingAt: index - 1, floor: floor)
      }
      let names = document.isCapital(index) || document.role(document.formStart(index)) != nil
      guard names, let found = document.nounCase(index) else { continue }
      if found == .ablative || found == .genitive {
        return subject.phrase(endingAt: index, floor: floor)
      }
    }
    return subject.phrase(endingAt: noun, floor: floor)
  }
}
