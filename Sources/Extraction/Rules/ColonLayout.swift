import LanguagePacks

extension Rule {
  /// "Smith: …" at a sentence's beginning.
  static let colonLayout = Rule(
    .colonLayout, "A name and a colon introduce what that person says.", order: nil
  ) { context in
    let document = context.document
    guard context.drafts.isEmpty,
      let colon = context.range.prefix(10).first(where: { document.kind($0) == .colon }),
      colon > context.range.lowerBound, colon + 1 < context.end
    else { return }
    let name = context.range.lowerBound..<colon
    let content = context.trimmed(colon + 1..<context.end)
    let isQuotation = context.quotations.contains { $0.open == colon + 1 }
    guard ColonLayout.isName(name, context), isQuotation || context.isFirstOfParagraph,
      context.wordCount(content) >= 3
    else { return }
    context.drafts.append(
      Draft(
        rule: .colonLayout, content: [content], cue: nil, speaker: .phrase(name),
        sentence: context.range))
  }
}

private enum ColonLayout {
  /// Every word is capitalised or a particle, and one is a given name or a person's role.
  static func isName(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    var isPerson = false
    for index in range {
      if document.kind(index) == .period { continue }
      guard document.kind(index) == .word,
        document.isCapital(index) || document.has(index, .nameParticle)
          || document.role(document.formStart(index)) == .person
      else { return false }
      if document.has(index, .givenName) || document.role(index) == .person { isPerson = true }
    }
    return isPerson && range.count >= 2
  }
}
