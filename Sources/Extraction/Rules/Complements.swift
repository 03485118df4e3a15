import ClaimModel
import LanguagePacks

extension Rule {
  static let clauseAfterCue = Rule(
    .clauseAfterCue, "A reporting verb with its subject attributes the clause that follows it.",
    complements: [.clause, .quote, .question]
  ) { cue, context in
    let document = context.document
    let start = cue.complementStart
    guard start < context.end else { return nil }
    if let opened = ClauseStart.afterComplementiser(cue, context) {
      return opened..<ContentEnd.ofClause(from: opened, context)
    }
    guard !context.entry(cue).complements.isDisjoint(with: [.clause, .quote]),
      let opened = ClauseStart.unmarked(cue, context)
    else { return nil }
    if !context.entry(cue).complements.contains(.clause), document.kind(opened) != .quote {
      return nil
    }
    return opened..<ContentEnd.ofClause(from: opened, context)
  }

  static let infinitiveAfterCue = Rule(
    .infinitiveAfterCue,
    "A verb of promise, plan or wish attributes the infinitive that follows it.",
    complements: .infinitive
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end else { return nil }
    let opens =
      document.has(start, .infinitive) || SplitInfinitive.opens(start, context)
      || document.language.tellsVerbsByPrefix && PrefixPredicate(context).isPredicative(start)
    return opens ? start..<ContentEnd.ofInfinitive(from: start, context) : nil
  }

  static let objectInfinitive = Rule(
    .objectInfinitive, "A demand attributes whom it is put to and what they are to do.",
    complements: .objectInfinitive
  ) { cue, context in
    let document = context.document
    let start = cue.range.upperBound
    guard start < context.end, ClauseStart.isNominal(start, context) else { return nil }
    let end = ContentEnd.ofInfinitive(from: start, context)
    let hasInfinitive = (start + 1..<max(start + 1, end)).contains { document.has($0, .infinitive) }
    let hasPredicate =
      document.language.tellsVerbsByPrefix
      && PrefixPredicate(context).first(in: document.after(start)..<max(document.after(start), end))
        != nil
    return hasInfinitive || hasPredicate ? start..<end : nil
  }

  static let accusation = Rule(
    .accusation, "A verb of accusation attributes whom it accuses and of what.",
    complements: [.of, .for]
  ) { cue, context in
    let start = cue.range.upperBound
    let entry = context.entry(cue)
    guard start < context.end, ClauseStart.isNominal(start, context),
      entry.complements.contains(.of) || entry.cueClass == .accusing
    else { return nil }
    let content = start..<ContentEnd.ofObject(from: start, of: entry, context)
    guard context.language.sharesForms else {
      return entry.complements.contains(.of) ? content : nil
    }
    return content.contains(where: { ComplementPreposition.opensCharge($0, entry, context) })
      ? content : nil
  }

  static let characterisation = Rule(
    .characterisation, "A verb of naming attributes what somebody is called.",
    complements: [.as, .for, .about]
  ) { cue, context in
    let start = cue.range.upperBound
    guard start < context.end else { return nil }
    let entry = context.entry(cue)
    if ComplementPreposition.opens(start, entry, context) {
      return start..<ContentEnd.ofObject(from: start, of: entry, context)
    }
    guard entry.complements.contains(.as), ClauseStart.isNominal(start, context) else { return nil }
    let content = start..<ContentEnd.ofObject(from: start, of: entry, context)
    return Characterisation.says(content, context) ? content : nil
  }

  static let objectAfterCue = Rule(
    .objectAfterCue, "A verb of saying attributes the noun phrase that is its object.",
    complements: .object
  ) { cue, context in
    let start = cue.range.upperBound
    guard start < context.end, ClauseStart.isNominal(start, context),
      ObjectContent.counts(cue, context)
    else { return nil }
    return start..<ContentEnd.ofObject(from: start, of: context.entry(cue), context)
  }
}

/// Which objects of a verb of saying are claims: all, or those the verb does something to (condemns,
/// denies, promises, announces), by the language's setting.
enum ObjectContent {
  static func counts(_ cue: CueMatch, _ context: SentenceContext) -> Bool {
    guard context.language.objects == .acts else { return true }
    if cue.isNegated || cue.isSubordinate { return false }
    let entry = context.entry(cue)
    return entry.act != .assert || entry.usual == .object && entry.cueClass != .mental
      || isAttitude(cue.complementStart, context)
  }

  /// "menyampaikan rasa syukur", "menegaskan komitmen": the noun is itself a saying or a feeling.
  private static func isAttitude(_ index: Int, _ context: SentenceContext) -> Bool {
    guard context.language.tellsVerbsByPrefix,
      let noun = context.cue(at: index, tags: .noun, part: .noun)
    else { return false }
    let entry = context.entry(noun)
    return entry.cueClass == .mental || entry.act != .assert
  }
}
