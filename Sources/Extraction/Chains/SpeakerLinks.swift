import ClaimModel

/// The links of a chain that the claim's own sentence and its neighbours give: who spoke, through
/// whom, in which statement.
struct SpeakerLinks {
  let speaker: Speaker
  let hasCue: Bool
  let text: String

  func links() -> [ChainLink] {
    var links: [ChainLink] = []
    if let principal = speaker.onBehalfOf {
      links.append(
        ChainLink(
          role: .speaker, name: principal,
          basis: speaker.onBehalfOfRange == nil ? .inferred : .explicit,
          evidence: speaker.onBehalfOfRange,
          reason: "The spokesperson speaks for \(principal)."))
    }
    if let link = ownLink { links.append(link) }
    if let link = statement { links.append(link) }
    return links
  }

  private var ownLink: ChainLink? {
    guard let name = speaker.resolved ?? words(of: speaker.mention) else { return nil }
    let isOwnVoice = speaker.kind != .spokesperson && speaker.onBehalfOf == nil
    let isRead = speaker.resolution == .named || speaker.resolution == .shortName
    return ChainLink(
      role: isOwnVoice ? .speaker : .spokesperson, name: name,
      basis: isRead || speaker.resolution == .description ? .explicit : .inferred,
      evidence: speaker.antecedent ?? speaker.mention,
      reason: speaker.reason(in: text, hasCue: hasCue))
  }

  /// The words that carried it: "in a statement", or the statement that is itself said to speak.
  private var statement: ChainLink? {
    if let medium = speaker.medium, let name = words(of: medium) {
      guard speaker.resolution != .continuation || hasCue else {
        return ChainLink(
          role: .statement, name: name, basis: .inferred, evidence: medium,
          reason: "The quotation goes on with what carried the one before.")
      }
      return ChainLink(
        role: .statement, name: name, basis: .explicit, evidence: medium,
        reason: "The sentence names what carried the words.")
    }
    guard speaker.resolution == .document, let name = words(of: speaker.mention) else { return nil }
    return ChainLink(
      role: .statement, name: name, basis: .explicit, evidence: speaker.mention,
      reason: "The sentence lets the document itself speak.")
  }

  private func words(of range: ByteRange?) -> String? {
    range.map { String(text[$0]) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
