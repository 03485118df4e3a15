internal import ClaimModel

/// A speaker that an analyst names.
struct NamedSpeaker {
  let name: String
  /// Where the name stands in the text; nil when it does not.
  let range: ByteRange?

  init(_ name: String, in text: String, near paragraph: ByteRange?) {
    self.name = name
    range = text.firstRange(of: name, inside: paragraph) ?? text.firstRange(of: name)
  }

  func speaker(like other: Speaker?) -> Speaker {
    Speaker(
      mention: other?.mention ?? range, resolved: name, kind: other?.kind ?? .person,
      resolution: .named, antecedent: range)
  }

  var link: ChainLink {
    ChainLink(
      role: .speaker, name: name, basis: .analyst, evidence: range,
      reason: "An analyst named the speaker.")
  }
}
