/// How a claim tells an action: who does what to whom, and in which grammatical voice.
package struct Frame: Hashable, Sendable, Codable {
  package var predicate: ByteRange
  package var agent: ByteRange?
  package var patient: ByteRange?
  package var voice: GrammaticalVoice

  package init(
    predicate: ByteRange, agent: ByteRange? = nil, patient: ByteRange? = nil,
    voice: GrammaticalVoice
  ) {
    self.predicate = predicate
    self.agent = agent
    self.patient = patient
    self.voice = voice
  }
}

package enum GrammaticalVoice: String, Sendable, Codable, CaseIterable {
  case active
  case passiveWithAgent = "passive-with-agent"
  case agentless
  case nominalised
}
