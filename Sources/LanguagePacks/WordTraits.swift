/// What rules ask of every word, in sixteen bytes: tokens carry it, so that a test touches the token and
/// nothing else.
package struct WordTraits: Sendable {
  package var classes: WordClasses = []
  /// What the word's sense holds, to ask before looking at it.
  package var marks: SenseMarks = []
  /// The tags of all its forms as a cue.
  package var cueTags: CueTags = []
  package var role: RoleKind?

  /// A word that the lexicon does not have.
  package init() {}

  init(_ draft: SenseDraft) {
    classes = draft.classes
    marks = SenseMarks(draft)
    for form in draft.cues { cueTags.insert(CueTags(form.tag)) }
    role = draft.role
  }
}
