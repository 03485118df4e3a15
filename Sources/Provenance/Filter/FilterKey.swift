import ClaimModel
import Messages

/// What can stand before the colon in a filter.
package enum FilterKey: String, Sendable, CaseIterable {
  case speaker
  case voice
  case kind
  case source
  case `case`
  case tag
  case cue
  case act
  case has
  case quantity
  case verdict
  case disputed
  case conflict
  case orphaned
  case before
  case after
  case language
  case rule
  case document
  case flag
  case rejected
  case reviewed
  case note
  case evidence
  case view
  case id

  /// One phrase for help.
  package var summary: String {
    switch self {
    case .speaker: say("the speaker's name or the beginning of a word of it, or none")
    case .voice: say("direct, indirect, mixed or outlet")
    case .kind: say("statement or assertion")
    case .source: say("the outlet or a credited agency, or the beginning of a word of it")
    case .case: say("the name of a case")
    case .tag: say("a tag, of an analyst with numbers@ayu; a star at the end finds what begins so")
    case .cue: say("a cue word in its dictionary form, or a cue class such as doubting")
    case .act: say("what the speaker does: assert, demand, deny …")
    case .has: say("claims that have a quantity, tag, verdict …")
    case .quantity: say("claims that count killed, money, percent …")
    case .verdict: say("a verdict of any analyst, or none, or any")
    case .disputed: say("yes (open), no, upheld, withdrawn or any")
    case .conflict: say("yes or no: whether analysts' verdicts or corrections differ")
    case .orphaned: say("yes or no: worked on in a version whose successor lacks the claim")
    case .before: say("published before a date")
    case .after: say("published on a date or after it")
    case .language: say("the document's language code")
    case .rule: say("the rule that found the claim")
    case .document: say("a document such as d3, or words of its title, or part of its origin")
    case .flag: say("a remark of the extractor, such as hedged")
    case .rejected: say("yes, no or any; without it rejected claims are left out")
    case .reviewed: say("yes, no, or an analyst who is done with it")
    case .note: say("open, resolved, question, todo …, or who wrote the note")
    case .evidence: say("supports, refutes or context")
    case .view: say("a filter saved under this name")
    case .id: say("claims such as c12 or c3-c9")
    }
  }

  /// The only values it takes; nil when any are taken.
  package var values: [String]? {
    switch self {
    case .voice: ClaimVoice.allCases.map(\.rawValue)
    case .kind: ClaimKind.allCases.map(\.rawValue)
    case .act: SpeechAct.allCases.map(\.rawValue)
    case .flag: ClaimFlag.allCases.map(\.rawValue)
    case .quantity: QuantityCategory.allCases.map(\.rawValue)
    case .has: Possession.allCases.map(\.rawValue)
    case .disputed: ["yes", "no"] + DisputeOutcome.allCases.map(\.rawValue) + ["any"]
    case .evidence: EvidenceStance.allCases.map(\.rawValue)
    case .conflict, .orphaned: ["yes", "no"]
    case .rejected: ["yes", "no", "any"]
    default: nil
    }
  }

  /// Whether it asks for analysts' work, so that `@` and a name may follow a value.
  package var takesAnalyst: Bool {
    [.tag, .verdict, .disputed, .reviewed, .note, .evidence].contains(self)
  }

  /// What `has:` asks for.
  package enum Possession: String, Sendable, CaseIterable {
    case quantity
    case cue
    case speaker
    case flag
    case tag
    case dispute
    case annotation
    case evidence
    case verdict
    case correction
    case adjudication
    case link
    case `case`
  }
}
