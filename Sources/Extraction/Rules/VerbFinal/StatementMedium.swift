import LanguagePacks

/// "… yaptığı açıklamada", "…'ten yapılan yazılı açıklamada", "raporda": the phrase that says where
/// something was said. It opens the content and may name who says it.
struct StatementMedium {
  /// The noun in the locative.
  let noun: Int
  /// Who issued the document, or the document itself when nobody is named.
  let speaker: TokenRange

  /// Returns the phrase that a part of a sentence opens with. Where no comma follows the part
  /// (`isSetOff`), the phrase must tell itself by a relative clause ("yaptığı", "yapılan") or be what a
  /// passive verb asks for.
  static func find(
    _ part: TokenRange, isSetOff: Bool, isPassive: Bool, _ context: SentenceContext
  ) -> StatementMedium? {
    let document = context.document
    for index in part where document.kind(index) == .word && !context.isQuoted(index) {
      guard document.nounCase(index) == .locative else { continue }
      let isDocument = document.role(document.formStart(index)) == .document
      let isMade = hasRelativeClause(before: index, part.lowerBound, document)
      let closes = isSetOff && index + 1 >= part.upperBound
      guard isDocument ? isMade || closes || isPassive : isMade else { continue }
      return StatementMedium(noun: index, speaker: speaker(of: index, part.lowerBound, context))
    }
    return nil
  }

  /// "yaptığı", "düzenlenen", at most four words before the noun.
  private static func hasRelativeClause(
    before noun: Int, _ floor: Int, _ document: DocumentContext
  ) -> Bool {
    (max(floor, noun - 4)..<noun).contains { document.isRelativeParticiple($0) }
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
