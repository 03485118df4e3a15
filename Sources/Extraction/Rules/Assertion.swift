import ClaimModel
import LanguagePacks

extension Rule {
  /// What no rule attributes is the outlet's.
  static let assertion = Rule(
    .assertion, "A sentence that attributes nothing to anybody is told in the outlet's own voice.",
    body: .document)
}

enum Assertion {
  static func draft(_ sentence: DocumentContext.Sentence) -> Draft {
    Draft(
      rule: .assertion, content: [sentence.range], cue: nil, speaker: .none,
      sentence: sentence.range)
  }

  static func claim(_ draft: Draft, _ document: DocumentContext) -> Claim {
    let range = document.bytes(draft.sentence)
    return Claim(
      kind: .assertion, voice: .outlet, content: [range], sentence: range,
      rule: RuleID.assertion.rawValue)
  }
}
