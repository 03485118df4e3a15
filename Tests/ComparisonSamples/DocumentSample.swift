package import ClaimModel
package import Framing

/// Builds a document from its text and claims given by their words.
package struct DocumentSample {
  package var document: ComparedDocument

  package init(
    _ id: String, _ source: String, upstream: [String] = [], language: String, title: String,
    published: String? = "2026-03-03", isComplete: Bool = true, text: String
  ) {
    document = ComparedDocument(
      id: id, source: source, upstream: upstream, language: language, title: title,
      url: "https://example.org/\(id)", published: published, text: text, isComplete: isComplete)
  }

  /// Returns the range of the first occurrence of some words; empty when they do not occur.
  package func range(_ words: String) -> ByteRange {
    guard let found = document.text.firstRange(of: words) else { return ByteRange(0, 0) }
    let start = document.text.utf8.distance(
      from: document.text.startIndex, to: found.lowerBound)
    return ByteRange(start, start + words.utf8.count)
  }

  package mutating func assertion(
    _ id: String, _ words: String, flags: [ClaimFlag] = [], quantities: [Quantity] = [],
    frame: Frame? = nil
  ) {
    let range = range(words)
    add(
      id,
      Claim(
        kind: .assertion, voice: .outlet, content: [range], sentence: range,
        quantities: quantities, frame: frame, flags: flags, rule: "assertion"))
  }

  package mutating func statement(
    _ id: String, _ words: String, voice: ClaimVoice = .indirect, act: SpeechAct = .assert,
    cue: String, cueClass: CueClass = .neutral, speaker: String, resolved: String?,
    quantities: [Quantity] = [], frame: Frame? = nil
  ) {
    let range = range(words)
    add(
      id,
      Claim(
        kind: .statement, voice: voice, act: act, content: [range], sentence: range,
        cue: Cue(ranges: [self.range(cue)], lemma: cue, cueClass: cueClass),
        speaker: Speaker(
          mention: self.range(speaker), resolved: resolved,
          kind: resolved == nil ? .unknown : .person, resolution: .named),
        quantities: quantities, frame: frame, rule: "clause-before-cue"))
  }

  package func quantity(
    _ words: String, _ value: Int, _ category: QuantityCategory, unit: String = "",
    comparator: QuantityComparator = .exactly
  ) -> Quantity {
    Quantity(
      range: range(words), low: Decimal64(value), high: Decimal64(value), comparator: comparator,
      unit: unit, category: category)
  }

  package func frame(
    _ predicate: String, agent: String? = nil, voice: GrammaticalVoice
  ) -> Frame {
    Frame(predicate: range(predicate), agent: agent.map { range($0) }, voice: voice)
  }

  /// Changes the claim added last.
  package mutating func amend(_ change: (inout ComparedClaim) -> Void) {
    guard !document.claims.isEmpty else { return }
    change(&document.claims[document.claims.count - 1])
  }

  private mutating func add(_ id: String, _ claim: Claim) {
    let outlet = ChainLink(
      role: .outlet, name: document.source, basis: .explicit, reason: "The dateline names it.")
    document.claims.append(ComparedClaim(id: id, claim: claim, chain: [outlet]))
  }
}
