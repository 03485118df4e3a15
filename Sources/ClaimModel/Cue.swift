/// The word that marks content as somebody's saying.
package struct Cue: Hashable, Sendable, Codable {
  package var ranges: [ByteRange]
  /// The dictionary form, as in the language pack ("mengatakan", "say").
  package var lemma: String
  package var cueClass: CueClass

  package init(ranges: [ByteRange], lemma: String, cueClass: CueClass) {
    self.ranges = ranges
    self.lemma = lemma
    self.cueClass = cueClass
  }
}

/// What choosing this cue says about the content.
package enum CueClass: String, Sendable, Codable, CaseIterable {
  case neutral
  case emphatic
  case factive
  case doubting
  case accusing
  case denying
  case directive
  case hedge
  /// Beliefs and plans: the speaker's mind rather than the speaker's words.
  case mental
}
