import ClaimModel
import Framing

/// The words all formats for people use for the values of the model.
enum ReportWording {
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

  static func party(_ party: VoiceParty) -> String {
    switch party {
    case .speaker(let name): name
    case .outlet: "the outlet itself"
    case .unresolved: "unresolved speakers"
    }
  }

  static func support(_ support: IndependentSupport) -> String {
    [
      counted(support.documents, "document"), counted(support.lineages, "lineage"),
      counted(support.speakers, "named speaker"),
    ].joined(separator: ", ")
  }

  static func counted(_ count: Int, _ noun: String) -> String {
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
