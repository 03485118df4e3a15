import ClaimModel
import LanguagePacks

/// Tells lines that are no part of the story by their shape, not by a pattern.
struct LineShapes {
  let tokens: [Token]
  let bytes: [UInt8]
  let language: Language

  /// - Parameters:
  ///   - position: 0 for the first paragraph.
  ///   - next: the paragraph after it.
  func kind(_ paragraph: TokenRange, position: Int, next: TokenRange?) -> BoilerplateKind? {
    if position == 0, let next, isHeadline(paragraph, before: next) { return .headline }
    return isIntroduction(paragraph) ? .source : nil
  }

  /// The first line, of at most 30 words and without a full stop, when an empty line follows.
  private func isHeadline(_ paragraph: TokenRange, before next: TokenRange) -> Bool {
    guard tokens[next.lowerBound].flags.contains(.blankLineBefore), let last = paragraph.last else {
      return false
    }
    switch tokens[last].kind {
    case .word, .number, .close: break
    case .quote where last > paragraph.lowerBound && tokens[last - 1].kind == .word: break
    default: return false
    }
    let words = paragraph.count { tokens[$0].kind == .word }
    return words >= 3 && words <= 30 && !paragraph.contains { tokens[$0].kind == .period }
  }

  /// "As Reuters reported:" on a line of its own names where the next paragraphs come from.
  private func isIntroduction(_ paragraph: TokenRange) -> Bool {
    guard paragraph.count <= 8, let last = paragraph.last, tokens[last].kind == .colon else {
      return false
    }
    return paragraph.contains { SourceNames.entry(at: $0, tokens, bytes, language) != nil }
  }
}
