import LanguagePacks

/// "Bakanın hattın açılacağı yönündeki açıklaması": a noun of saying closes its clause, and whom the
/// noun belongs to opens it. With one genitive alone it is the clause's own subject.
enum PossessedNounCue {
  static func find(_ context: SentenceContext) -> Draft? {
    let document = context.document
    var index = context.range.lowerBound
    while index < context.end {
      if !context.isQuoted(index),
        let cue = context.cue(at: index, tags: .noun, part: .noun),
        document.isPossessed(cue.range.upperBound - 1), let draft = draft(cue, context)
      {
        return draft
      }
      index = document.after(index)
    }
    return nil
  }

  private static func draft(_ cue: CueMatch, _ context: SentenceContext) -> Draft? {
    let document = context.document
    var end = cue.range.lowerBound
    while end > context.range.lowerBound, document.has(document.formStart(end - 1), .complementiser)
    {
      end = document.formStart(end - 1)
    }
    guard end > context.range.lowerBound, let ending = document.clauseEnding(end - 1),
      ending.form == .fact, ending.grammaticalCase == .nominative,
      let speaker = possessor(before: end, context)
    else { return nil }
    let content = context.trimmed(speaker.upperBound..<end)
    guard context.wordCount(content) >= 2 else { return nil }
    return Draft(
      rule: .nounCue, content: [content], cue: cue, speaker: .phrase(speaker),
      sentence: context.range)
  }

  /// The first genitive of a name or a role that another genitive follows.
  private static func possessor(before end: Int, _ context: SentenceContext) -> TokenRange? {
    let document = context.document
    let floor = context.range.lowerBound
    let genitives = (floor..<end).filter { isGenitive($0, document) }
    guard genitives.count >= 2, let first = genitives.first else { return nil }
    let finder = VerbFinalSubject(context)
    let phrase = finder.phrase(endingAt: first, floor: floor)
    return finder.canSpeak(phrase) ? phrase : nil
  }

  /// A small word counts by its shape.
  private static func isGenitive(_ index: Int, _ document: DocumentContext) -> Bool {
    if document.nounCase(index) == .genitive { return true }
    guard document.kind(index) == .word, !document.isCapital(index),
      !document.has(index, .functional)
    else { return false }
    return document.withFolded(index) { document.language.nounEndings.mayBeGenitive($0) }
  }
}
