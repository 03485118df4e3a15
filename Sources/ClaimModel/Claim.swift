/// One checkable unit of a document, as the extractor reads it.
///
/// All ranges are UTF-8 byte ranges into the document's normalised text, in text order.
package struct Claim: Hashable, Sendable, Codable {
  package var kind: ClaimKind
  package var voice: ClaimVoice
  package var act: SpeechAct
  /// One range for most claims; several when a reporting clause interrupts the content.
  package var content: [ByteRange]
  /// The sentence, or the sentences, the claim was read from.
  package var sentence: ByteRange
  package var cue: Cue?
  package var speaker: Speaker?
  package var quantities: [Quantity]
  package var dates: [DateMention]
  package var frame: Frame?
  package var flags: [ClaimFlag]
  /// The id of the rule that found the claim; `why` prints its sentence.
  package var rule: String
  package var checkWorthiness: CheckWorthiness

  package init(
    kind: ClaimKind, voice: ClaimVoice, act: SpeechAct = .assert, content: [ByteRange],
    sentence: ByteRange, cue: Cue? = nil, speaker: Speaker? = nil, quantities: [Quantity] = [],
    dates: [DateMention] = [], frame: Frame? = nil, flags: [ClaimFlag] = [], rule: String,
    checkWorthiness: CheckWorthiness = CheckWorthiness()
  ) {
    self.kind = kind
    self.voice = voice
    self.act = act
    self.content = content
    self.sentence = sentence
    self.cue = cue
    self.speaker = speaker
    self.quantities = quantities
    self.dates = dates
    self.frame = frame
    self.flags = flags
    self.rule = rule
    self.checkWorthiness = checkWorthiness
  }
}

/// Whether the document attributes the content to a speaker or says it itself.
package enum ClaimKind: String, Sendable, Codable, CaseIterable {
  case statement
  case assertion
}

/// How the content is rendered: all inside quotation marks, none, some, or the outlet's own voice.
package enum ClaimVoice: String, Sendable, Codable, CaseIterable {
  case direct
  case indirect
  case mixed
  case outlet
}

/// What the speaker does by saying it (Searle's illocutionary acts, as newsrooms use them).
package enum SpeechAct: String, Sendable, Codable, CaseIterable {
  case assert
  case demand
  case condemn
  case promise
  case deny
  case accuse
  case question
  case thank
}

/// A remark of the extractor on a claim.
package enum ClaimFlag: String, Sendable, Codable, CaseIterable {
  /// "diduga", "reportedly": the text does not commit to the content.
  case hedged
  /// A report without a named source.
  case hearsay
  case causal
  case blaming
  case evaluative
  /// The cue is negated ("did not say that …").
  case negatedCue = "negated-cue"
  /// The cue stands under a condition or a question.
  case conditionalCue = "conditional-cue"
  /// The statement stands inside another claim.
  case embedded
  /// The quotation has no cue of its own and continues the one before.
  case continued
  /// The quotation mark was never closed; the paragraph's end closes it.
  case unclosedQuotation = "unclosed-quotation"
  /// The speaker is a document ("the statement"), not a person.
  case documentSpeaker = "document-speaker"
  /// No speaker is named ("disebut", "belirtildi").
  case agentless
}
