import ClaimModel
import LanguagePacks

/// Finds how a claim tells its action: the first predicate of the lexicon, who does it, to whom, and in
/// which grammatical voice.
///
/// An agent that the words do not name stays unnamed: the gap is what a comparison looks for.
struct FrameFinder {
  let document: DocumentContext

  init(_ document: DocumentContext) { self.document = document }

  struct Found {
    let frame: Frame
    /// A verb of violence with a named agent.
    let blames: Bool

    init(_ frame: Frame, _ form: PredicateForm) {
      self.frame = frame
      blames = frame.agent != nil && form.isHarmful
    }
  }

  func find(in ranges: [TokenRange]) -> Found? {
    var noun: (index: Int, range: TokenRange)?
    for range in ranges {
      var index = range.lowerBound
      while index < range.upperBound {
        let marks = document.marks(index)
        if marks.contains(.deed), let form = document.predicate(index) {
          return Found(frame(index, form, range), form)
        }
        if noun == nil, marks.contains(.predicate) { noun = (index, range) }
        index = document.after(index)
      }
    }
    guard let noun, let form = document.predicate(noun.index) else { return nil }
    return Found(nominalised(noun.index, noun.range), form)
  }

  private func frame(_ index: Int, _ form: PredicateForm, _ range: TokenRange) -> Frame {
    let verb = index..<min(document.after(index), range.upperBound)
    let isPassive = form.tag == .passive || isEnglishPassive(index, range)
    if document.language.order == .sov {
      return verbFinal(verb, isPassive, form.isUndergone, range)
    }
    let before = phrase(endingAt: index, from: range.lowerBound)
    let after = phrase(from: verb.upperBound, to: range.upperBound)
    if form.isUndergone {
      return Frame(
        predicate: document.bytes(verb), patient: before.map(document.bytes), voice: .agentless)
    }
    guard isPassive else {
      return Frame(
        predicate: document.bytes(verb), agent: before.map(document.bytes),
        patient: after.map(document.bytes), voice: .active)
    }
    let agent = agentPhrase(from: verb.upperBound, to: range.upperBound)
    return Frame(
      predicate: document.bytes(verb), agent: agent.map(document.bytes),
      patient: before.map(document.bytes), voice: agent == nil ? .agentless : .passiveWithAgent)
  }

  /// "the attack by X on Y", "serangan oleh X".
  private func nominalised(_ index: Int, _ range: TokenRange) -> Frame {
    let noun = index..<min(document.after(index), range.upperBound)
    let agent = agentPhrase(from: noun.upperBound, to: min(range.upperBound, noun.upperBound + 8))
    return Frame(
      predicate: document.bytes(noun), agent: agent.map(document.bytes), voice: .nominalised)
  }

  /// A form of "be" within three words before.
  private func isEnglishPassive(_ index: Int, _ range: TokenRange) -> Bool {
    guard document.language.sharesForms,
      document.stem(index).suffix(2) != [0x6E, 0x67]
    else { return false }
    return (max(range.lowerBound, index - 3)..<index).contains {
      document.value(of: .auxiliary, at: $0) == .be
    }
  }

  /// "by X", "oleh X", "tarafından": a phrase marked as agent.
  private func agentPhrase(from start: Int, to limit: Int) -> TokenRange? {
    var index = start
    while index < limit, document.kind(index) == .word || document.kind(index) == .number {
      if document.isWord(index, "oleh") || document.isWord(index, "by") {
        return phrase(from: document.after(index), to: limit)
      }
      index = document.after(index)
    }
    return nil
  }

  /// The noun phrase that ends before a verb, auxiliaries and adverbs skipped.
  private func phrase(endingAt end: Int, from start: Int) -> TokenRange? {
    var end = end
    while end > start,
      document.kind(end - 1) == .comma && document.language.order == .sov
        || document.has(end - 1, [.auxiliary, .adverb, .negation, .relative, .preposition])
    {
      end -= 1
    }
    var begin = end
    while begin > start, isNominal(begin - 1) { begin -= 1 }
    return begin < end ? begin..<end : nil
  }

  private func phrase(from start: Int, to limit: Int) -> TokenRange? {
    var end = start
    while end < limit, isNominal(end) { end = min(document.after(end), limit) }
    return end > start ? start..<end : nil
  }

  private func isNominal(_ index: Int) -> Bool {
    guard document.kind(index) == .word || document.kind(index) == .number else { return false }
    if document.isCapital(index) { return true }
    if document.marks(index).contains(.deed) { return false }
    let classes = document.classes(index)
    if classes.contains(.preposition) {
      return document.value(of: .preposition, at: index) == .of
    }
    let stops: WordClasses = [
      .complementiser, .infinitive, .relative, .subordinator, .auxiliary, .negation, .time, .verb,
      .conditional, .cause,
    ]
    return classes.isDisjoint(with: stops)
  }

  /// Turkish: "X, Y'yi vurdu"; "Y, X tarafından vuruldu".
  private func verbFinal(
    _ verb: TokenRange, _ isPassive: Bool, _ isUndergone: Bool, _ range: TokenRange
  ) -> Frame {
    let marker = (range.lowerBound..<verb.lowerBound).last { document.isWord($0, "tarafından") }
    if let marker {
      let agent = phrase(endingAt: marker, from: range.lowerBound)
      let patient = agent.flatMap { phrase(endingAt: $0.lowerBound, from: range.lowerBound) }
      return Frame(
        predicate: document.bytes(verb), agent: agent.map(document.bytes),
        patient: patient.map(document.bytes), voice: .passiveWithAgent)
    }
    let patient = phrase(endingAt: verb.lowerBound, from: range.lowerBound)
    if isPassive || isUndergone {
      return Frame(
        predicate: document.bytes(verb), patient: patient.map(document.bytes), voice: .agentless)
    }
    let comma = (range.lowerBound..<verb.lowerBound).first { document.kind($0) == .comma }
    let agent = comma.flatMap { phrase(endingAt: $0, from: range.lowerBound) }
    return Frame(
      predicate: document.bytes(verb), agent: agent.map(document.bytes),
      patient: patient.map(document.bytes), voice: .active)
  }
}
