import ClaimModel
package import Framing

/// The words all formats for people use for the values of the model.
package enum ReportWording {
  /// "statement, indirect, demand".
  static func kind(_ claim: Claim) -> String {
    [claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue].joined(separator: ", ")
  }

  /// "Antonio Guterres (for the United Nations)"; the outlet for its own voice.
  static func speaker(_ claim: Claim, in document: ComparedDocument) -> String {
    guard claim.kind == .statement else { return document.source }
    let name = claim.speaker?.resolved ?? "unresolved"
    return claim.speaker?.onBehalfOf.map { "\(name) (for \($0))" } ?? name
  }

  /// Everything the cell's state says in words: "ATTRIBUTED to X, neutral".
  static func state(_ state: CellState) -> String {
    guard case .attributed(let speaker, let cueClass) = state else { return state.name }
    let name = "\(state.name) to \(speaker ?? "unresolved speaker")"
    return cueClass.map { "\(name), \($0.rawValue)" } ?? name
  }

  static func voice(_ voice: ClaimVoice) -> String {
    switch voice {
    case .direct: "quoted word by word"
    case .indirect: "told in other words"
    case .mixed: "partly quoted"
    case .outlet: "the outlet’s own"
    }
  }

  static func voice(_ voice: GrammaticalVoice) -> String {
    switch voice {
    case .active: "active"
    case .passiveWithAgent: "passive with agent"
    case .agentless: "without agent"
    case .nominalised: "as a noun"
    }
  }

  package static func commitment(_ commitment: Commitment) -> String {
    switch commitment {
    case .asserted: "asserted"
    case .presupposed: "left to the speaker, taken for true"
    case .attributed: "left to the speaker"
    case .hedged: "hedged"
    case .doubted: "doubted"
    case .denied: "denied"
    }
  }

  /// How a text goes back to another: "a translation".
  static func link(_ kind: TextLinkKind) -> String {
    switch kind {
    case .version: "another version"
    case .copy: "a copy"
    case .translation: "a translation"
    case .rewrite: "a rewriting"
    case .sibling: "from the same source"
    case .passages: "passages"
    case .credit: "credited"
    }
  }

  /// The kind in two words beside its glyph, for narrow places.
  package static func tag(_ kind: FindingKind) -> (glyph: String, words: String) {
    switch kind {
    case .quantityConflict: ("≶", "numbers conflict")
    case .oppositeAgents: ("⇄", "opposite agents")
    case .polarityConflict: ("±", "so and not so")
    case .attributionDrift: ("↝", "attribution drift")
    case .denial: ("✕", "denied here")
    case .agencyGap: ("∅", "agent left out")
    case .labelDivergence: ("◇", "labels differ")
    case .quantityUpdate: ("Δ", "numbers updated")
    case .circularCitation: ("↻", "circular citation")
    case .singleOrigin: ("⊙", "one origin")
    case .onlyOneSource: ("1", "one source")
    }
  }

  package static func party(_ party: VoiceParty) -> String {
    switch party {
    case .speaker(let name): name
    case .outlet: "the outlet itself"
    case .unresolved: "unresolved speakers"
    }
  }

  package static func support(_ support: IndependentSupport) -> String {
    [
      counted(support.documents, "document"), counted(support.lineages, "lineage"),
      counted(support.speakers, "named speaker"),
    ].joined(separator: ", ")
  }

  package static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// Code point ranges: "70–174, 180–200".
  static func offsets(_ ranges: [ByteRange], _ map: OffsetMap) -> String {
    ranges.map { range in
      let scalars = map.scalars(range)
      return "\(scalars.start)–\(scalars.end)"
    }.joined(separator: ", ")
  }
}
