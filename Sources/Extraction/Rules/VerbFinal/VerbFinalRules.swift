import LanguagePacks

extension Rule {
  static let clauseBeforeVerb = Rule(
    .clauseBeforeVerb,
    "A verb of saying at the sentence's end attributes the nominalised clause or the quotation before "
      + "it to the sentence's subject.",
    order: .sov, needs: .verbFinal
  ) { context in VerbFinalScan.apply(context) }

  static let clauseParticiple = Rule(
    .clauseParticiple,
    "A participle of saying attributes the clause before it to the noun after it.",
    order: .sov, body: .document)

  static let quoteParticiple = Rule(
    .quoteParticiple, "A participle of saying attributes a quotation to the noun beside it.",
    body: .document)

  /// "X'e göre, …"
  static let sourcePhraseFinal = Rule(
    .sourcePhrase, "A phrase like \"X'e göre\" attributes the rest of its sentence to X.",
    order: .sov, needs: .any
  ) { context in
    guard let source = VerbFinalSource.find(context) else { return }
    let content = context.trimmed(source.content(context))
    guard context.isFree(content), context.wordCount(content) >= 2 else { return }
    context.drafts.insert(
      Draft(
        rule: .sourcePhrase, content: [content], cue: source.cue, speaker: .phrase(source.speaker),
        sentence: context.range), at: 0)
  }

  /// "…, diyor X."
  static let clauseBeforeFinalCue = Rule(
    .clauseBeforeCue,
    "A verb of saying behind a comma attributes the finite clause before it to the noun after it.",
    order: .sov, needs: .finite
  ) { context in
    guard context.drafts.isEmpty, let clause = FiniteClauseBeforeCue.find(context) else { return }
    context.drafts.append(clause)
  }

  /// "İddiaya göre …"
  static let hearsay = Rule(
    .agentlessCue, "A phrase like \"iddiaya göre\" opens what somebody unnamed says.", order: .sov,
    needs: .any
  ) { context in
    guard context.drafts.isEmpty, let draft = Hearsay.find(context) else { return }
    context.drafts.append(draft)
  }

  /// "X'in … yönündeki açıklaması"
  static let nounCueFinal = Rule(
    .nounCue, "A noun of saying attributes the clause before it to whom it belongs.", order: .sov,
    needs: .noun
  ) { context in
    guard context.drafts.isEmpty, let draft = PossessedNounCue.find(context) else { return }
    context.drafts.append(draft)
  }
}
