package import ClaimModel

/// What one source carries of what a row is about.
package struct ComparisonCell: Hashable, Sendable {
  package var state: CellState
  /// The source's claims of the row, in the order of its documents and texts.
  package var entries: [CellEntry]
  /// Claims of the source that come near without matching, nearest first; only without entries.
  package var candidates: [CellCandidate]

  package init(state: CellState, entries: [CellEntry] = [], candidates: [CellCandidate] = []) {
    self.state = state
    self.entries = entries
    self.candidates = candidates
  }
}

/// One claim in a cell.
package struct CellEntry: Hashable, Sendable {
  package var document: String
  package var claim: String
  package var state: CellState
  /// The exact words.
  package var text: String
  /// Who says it, by resolved name; nil for the document's own voice and for the unresolved.
  package var speaker: String?
  /// The cue as written.
  package var cue: String?
  package var cueClass: CueClass?
  package var quantities: [Quantity]
  package var grammaticalVoice: GrammaticalVoice?
  package var agent: String?
  package var patient: String?
  /// Where the claim starts, in percent of the text.
  package var position: Int
  /// UTF-8 byte ranges of content, cue and speaker in the document's text.
  package var evidence: EntryEvidence
}

/// Where a document says what a cell shows.
package struct EntryEvidence: Hashable, Sendable {
  package var content: [ByteRange]
  package var cue: [ByteRange]
  package var speaker: ByteRange?
}

/// A claim that comes near a row without matching it.
package struct CellCandidate: Hashable, Sendable {
  package var document: String
  package var claim: String
  /// 0 to 1; nil of a claim that denies the same act as the row, in whatever words.
  package var score: Double?
}
