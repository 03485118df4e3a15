import ClaimModel
import LanguagePacks

/// Tells where content ends because its sentence goes on to report something else.
struct NewReport {
  private let context: SentenceContext
  private let afterNounPhrase: Bool
  private var document: DocumentContext { context.document }

  init(_ context: SentenceContext, afterNounPhrase: Bool) {
    self.context = context
    self.afterNounPhrase = afterNounPhrase
  }

  /// Whether a new report begins at a comma, a semicolon or a conjunction: ", saying that", "and has
  /// also said", ", although she admitted that".
  func opens(at border: Int) -> Bool {
    let start = predicateStart(after: border)
    if start.joined { return predicate(at: start.index, border) || clause(after: border) }
    return document.kind(border) == .comma && participle(at: start.index) || clause(after: border)
  }

  /// The word after a conjunction, adverbs and auxiliaries: "and has also [said]".
  private func predicateStart(after border: Int) -> (index: Int, joined: Bool) {
    var index = border + 1
    var joined = document.has(border, .conjunction)
    while index < context.end {
      if document.has(index, .conjunction) {
        joined = true
      } else if !joined || !document.has(index, [.adverb, .auxiliary]) {
        break
      }
      index = document.after(index)
    }
    return (index, joined)
  }

  /// ", allowing people to …" tells what follows from the content; ", saying" reports.
  private func participle(at index: Int) -> Bool {
    guard let cue = context.cue(at: index, tags: .participle, part: .verb) else { return false }
    guard context.language.sharesForms, !afterNounPhrase else { return true }
    let entry = context.entry(cue)
    return entry.usual != .objectInfinitive && entry.usual != .infinitive
      && entry.cueClass != .mental
  }

  private func predicate(at index: Int, _ border: Int) -> Bool {
    guard let cue = context.cue(at: index, tags: .finite, part: .verb) else { return false }
    let next = cue.range.upperBound
    let usual = context.entry(cue).usual
    if afterNounPhrase, usual == .infinitive, next < context.end {
      return document.has(next, .infinitive)
    }
    guard
      afterNounPhrase || usual == .quote || usual == .clause || usual == .objectInfinitive
        || context.language.sharesForms && document.kind(border) == .comma
    else { return false }
    return next < context.end
      && (document.has(next, [.complementiser, .determiner, .pronoun]) || document.isCapital(next)
        || document.kind(next) == .quote || document.kind(border) == .comma)
  }

  /// ", but he said", ", while the company denied": a short subject and a verb of saying.
  private func clause(after border: Int) -> Bool {
    guard context.language.sharesForms, document.kind(border) != .word else { return false }
    let opener = border + 1
    guard opener < context.end, document.has(opener, [.conjunction, .subordinator]) else {
      return false
    }
    let start = document.after(opener)
    for index in start..<min(start + 7, context.end) {
      guard let cue = context.cue(at: index, tags: .finite, part: .verb) else { continue }
      let usual = context.entry(cue).usual
      guard index > start, usual == .quote || usual == .clause else { return false }
      return SubjectFinder(context).subject(before: index, floor: start)
        .map { Plausibility.canSpeak($0.phrase, context) } ?? false
    }
    return false
  }
}
