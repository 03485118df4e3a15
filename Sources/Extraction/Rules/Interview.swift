import LanguagePacks

extension Rule {
  /// "Q: … / A: …" at paragraph beginnings.
  static let interview = Rule(
    .interview,
    "In an interview, a paragraph that a label marks as the answer is said by the interviewed."
  ) { context in
    guard let answer = Interview.answer(in: context) else { return }
    context.drafts.append(
      Draft(
        rule: .interview, content: [answer], cue: nil, speaker: .inherited,
        sentence: context.range.lowerBound..<answer.upperBound))
  }
}

/// Questions and answers under labels.
enum Interview {
  /// Returns the answer, up to its paragraph's end, when a sentence begins one.
  static func answer(in context: SentenceContext) -> TokenRange? {
    let document = context.document
    guard context.isFirstOfParagraph,
      let start = content(at: context.range.lowerBound, label: .answerLabel, document),
      let paragraph = document.paragraphs.firstIndex(where: { $0.contains(start) }),
      question(before: paragraph, document) != nil
    else { return nil }
    return context.trimmed(start..<document.paragraphs[paragraph].upperBound)
  }

  /// Returns where the nearest question before a paragraph begins; nil when no label marks one.
  static func question(before paragraph: Int, _ document: DocumentContext) -> Int? {
    document.paragraphs[..<paragraph].suffix(4).last {
      content(at: $0.lowerBound, label: .questionLabel, document) != nil
    }?.lowerBound
  }

  /// Returns the first token after a label and its colon.
  private static func content(
    at index: Int, label: WordClasses, _ document: DocumentContext
  ) -> Int? {
    let colon = document.after(index)
    guard document.has(index, label), colon + 1 < document.tokens.count,
      document.kind(colon) == .colon
    else { return nil }
    return colon + 1
  }
}
