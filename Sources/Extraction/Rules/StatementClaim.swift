import ClaimModel
import LanguagePacks

/// Turns a draft and its speaker into a claim.
enum StatementClaim {
  static func make(_ draft: Draft, _ speaker: Speaker?, _ document: DocumentContext) -> Claim {
    let entry = draft.cue.map { document.language.cues[$0.entry] }
    var flags = draft.flags
    if draft.cue?.isNegated == true || entry?.isNegative == true { flags.append(.negatedCue) }
    if draft.cue?.isConditional == true { flags.append(.conditionalCue) }
    if speaker?.kind == .document || speaker?.resolution == .document {
      flags.append(.documentSpeaker)
    }
    let cue = entry.flatMap { entry in
      draft.cue.map {
        Cue(ranges: [document.bytes($0.range)], lemma: entry.lemma, cueClass: entry.cueClass)
      }
    }
    return Claim(
      kind: .statement, voice: voice(draft.content, document), act: entry?.act ?? .assert,
      content: draft.content.map(document.bytes), sentence: document.bytes(draft.sentence),
      cue: cue,
      speaker: speaker, flags: flags, rule: draft.rule.rawValue)
  }

  /// direct when at least nine words in ten stand in quotation marks, indirect when none does.
  static func voice(_ content: [TokenRange], _ document: DocumentContext) -> ClaimVoice {
    var quoted = 0
    var words = 0
    for index in content.joined() {
      guard document.kind(index) == .word || document.kind(index) == .number else { continue }
      words += 1
      if document.tokens[index].quotation >= 0 { quoted += 1 }
    }
    return quoted == 0 ? .indirect : quoted * 10 >= words * 9 ? .direct : .mixed
  }
}
