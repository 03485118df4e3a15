import LanguagePacks

extension Rule {
  /// "Smith: …" at a sentence's beginning, “…” — Smith at its end.
  static let colonLayout = Rule(
    .colonLayout,
    "A name and a colon introduce what that person says; a dash and a name sign a quotation.",
    order: nil
  ) { context in
    if let signed = SignedQuotation.draft(context) {
      context.drafts.append(signed)
      return
    }
    let document = context.document
    guard context.drafts.isEmpty,
      let colon = context.range.prefix(10).first(where: { document.kind($0) == .colon }),
      colon > context.range.lowerBound, colon + 1 < context.end
    else { return }
    let label = context.range.lowerBound..<colon
    let content = context.trimmed(colon + 1..<context.end)
    let isQuotation = context.quotations.contains { $0.open == colon + 1 }
    let names =
      isQuotation
      ? ColonLayout.canSpeak(label, context)
      : context.isFirstOfParagraph && ColonLayout.isPerson(label, context)
    guard names, context.wordCount(content) >= 3 else { return }
    context.drafts.append(
      Draft(
        rule: .colonLayout, content: [content], cue: nil, speaker: .phrase(label),
        sentence: context.range))
  }
}

private enum ColonLayout {
  /// Whether a label is a name of two words or more, or a person's role.
  static func isPerson(_ label: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    let isPerson = label.contains {
      document.has($0, .givenName) || document.role($0) == .person
    }
    return isPerson && label.count >= 2 && isName(label, context)
  }

  /// Before a quotation a word that no file has is a surname, and a role may follow the name:
  /// "Wagirah:", "Rudi Hartawan, petani:".
  static func canSpeak(_ label: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard let comma = label.first(where: { document.kind($0) == .comma }) else {
      let isSurname = label.count == 1 && document.tokens[label.lowerBound].sense < 0
      return isName(label, context) && (isSurname || isPerson(label, context))
    }
    let role = comma + 1..<label.upperBound
    return isName(label.lowerBound..<comma, context)
      && role.contains { document.role($0) == .person }
  }

  /// Every word is capitalised, a particle or a role.
  private static func isName(_ range: TokenRange, _ context: SentenceContext) -> Bool {
    let document = context.document
    guard let first = range.first, document.isCapital(first) else { return false }
    return range.allSatisfy { index in
      switch document.kind(index) {
      case .period: true
      case .word:
        document.isCapital(index) || document.has(index, .nameParticle)
          || document.role(document.formStart(index)) == .person
      default: false
      }
    }
  }
}
