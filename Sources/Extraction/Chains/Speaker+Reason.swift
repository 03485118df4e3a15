package import ClaimModel

extension Speaker {
  /// Returns how the mention led to the name, in one sentence; a claim without a speaker's words may
  /// still have a cue.
  package func reason(in text: String, hasCue: Bool = false) -> String {
    let mention = mention.map { "“\(text[$0])”" } ?? "The speaker"
    let name = resolved ?? "nobody by name"
    return switch resolution {
    case .named: "The sentence names the speaker in full."
    case .shortName: "\(mention) is a short form of \(name)."
    case .pronoun: "\(mention) refers to \(name)."
    case .clitic where self.mention == nil: "The ending of the verb refers to \(name)."
    case .clitic: "The ending of \(mention) leads to \(name)."
    case .role: "\(mention) is the role of \(name)."
    case .document: "\(mention) was issued by \(name)."
    case .continuation where hasCue: "The cue has no subject of its own and goes on with \(name)."
    case .continuation: "The quotation has no cue of its own and continues that of \(name)."
    case .description: "\(mention) describes the speaker and names nobody."
    case .unknown: "\(mention) could not be led back to a name."
    }
  }
}
