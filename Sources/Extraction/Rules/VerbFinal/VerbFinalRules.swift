import LanguagePacks

extension Rule {
  static let clauseBeforeVerb = Rule(
    .clauseBeforeVerb,
    "A verb of saying at the sentence's end attributes the nominalised clause or the quotation before "
      + "it to the sentence's subject.",
    order: .sov
  ) { context in VerbFinalScan.apply(&context) }

  static let clauseParticiple = Rule(
    .clauseParticiple,
    "A participle of saying attributes the clause before it to the noun after it.",
    order: .sov, body: .document)

  static let quoteParticiple = Rule(
    .quoteParticiple, "A participle of saying attributes a quotation to the noun beside it.",
    body: .document)

  /// "X'e göre, …"
  static let sourcePhraseFinal = Rule(
    .sourcePhrase, "A phrase like \"X'e göre\" attributes the rest of its sentence to X.", order: .sov
  ) { context in
    guard context.drafts.isEmpty else { return }
    let document = context.document
    let limit = min(context.end, context.range.lowerBound + 30)
    var index = context.range.lowerBound
    while index < limit {
      defer { index = document.after(index) }
      guard !context.isQuoted(index),
        let cue = context.cue(at: index, tags: CueTags(rawValue: .max), part: .preposition)
      else { continue }
      var start = context.range.lowerBound
      while start < index, document.has(start, [.linking, .conjunction]) || document.kind(start) == .comma {
        start = document.after(start)
      }
      let phrase = start..<index
      let content = context.trimmed(cue.range.upperBound..<context.end)
      guard !phrase.isEmpty, Plausibility.canSpeak(.phrase(phrase), context),
        !phrase.contains(where: { document.kind($0) == .comma }), context.wordCount(content) >= 3
      else { return }
      context.drafts.append(
        Draft(
          rule: .sourcePhrase, content: [content], cue: cue, speaker: .phrase(phrase),
          sentence: context.range))
      return
    }
  }
}
