import ClaimModel

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
    case .speaker: "the speaker's name or the beginning of a word of it, or none"
    case .voice: "direct, indirect, mixed or outlet"
    case .kind: "statement or assertion"
    case .source: "the outlet or a credited agency, or the beginning of a word of it"
    case .case: "the name of a case"
    case .tag: "a tag, of an analyst with numbers@ayu; a star at the end finds what begins so"
    case .cue: "a cue word in its dictionary form, or a cue class such as doubting"
    case .act: "what the speaker does: assert, demand, deny …"
    case .has: "claims that have a quantity, tag, verdict …"
    case .quantity: "claims that count killed, money, percent …"
    case .verdict: "a verdict of any analyst, or none, or any"
    case .disputed: "yes (open), no, upheld, withdrawn or any"
    case .conflict: "yes or no: whether analysts' verdicts or corrections differ"
    case .orphaned: "yes or no: worked on in a version whose successor lacks the claim"
    case .before: "published before a date"
    case .after: "published on a date or after it"
    case .language: "the document's language code"
    case .rule: "the rule that found the claim"
    case .document: "a document such as d3, or words of its title, or part of its origin"
    case .flag: "a remark of the extractor, such as hedged"
    case .rejected: "yes, no or any; without it rejected claims are left out"
    case .reviewed: "yes, no, or an analyst who is done with it"
    case .note: "open, resolved, question, todo …, or who wrote the note"
    case .evidence: "supports, refutes or context"
    case .view: "a filter saved under this name"
    case .id: "claims such as c12 or c3-c9"
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
