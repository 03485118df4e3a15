import ClaimModel
import LanguagePacks

/// What the words of a claim's content show: hedges, causes, blame, judgement.
struct ContentFlags {
  private(set) var flags: [ClaimFlag] = []
  /// All word classes met.
  let classes: WordClasses
  /// What the senses of all words hold.
  let marks: SenseMarks
  let hasDigits: Bool

  init(_ ranges: [TokenRange], _ document: DocumentContext) {
    var classes: WordClasses = []
    var marks: SenseMarks = []
    var hasAdverbCue = false
    var hasDigits = false
    for range in ranges {
      for index in range {
        classes.formUnion(document.classes(index))
        marks.formUnion(document.marks(index))
        hasDigits = hasDigits || document.kind(index) == .number
        hasAdverbCue = hasAdverbCue || document.hasCue(index) && Self.isHearsay(index, document)
      }
    }
    self.classes = classes
    self.marks = marks
    self.hasDigits = hasDigits
    if classes.contains(.hedge) { flags.append(.hedged) }
    if hasAdverbCue { flags.append(.hearsay) }
    if classes.contains(.cause) { flags.append(.causal) }
    if classes.contains(.blame) { flags.append(.blaming) }
    if classes.contains(.evaluative) { flags.append(.evaluative) }
  }

  /// "konon", "reportedly", "iddiaya göre": somebody says it, and nobody is named.
  private static func isHearsay(_ index: Int, _ document: DocumentContext) -> Bool {
    document.sense(index)?.cues.contains { document.language.cues[$0.cue].part == .adverb } ?? false
  }
}
