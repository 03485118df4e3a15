package import ClaimModel

/// A language as the extractor uses it: settings, lexicon, cues and line patterns. A reference, since
/// everything that reads a document holds it.
package final class Language: Sendable {
  package let code: String
  package let name: String
  package let order: ClauseOrder
  /// The decimal separator; the other of `.` and `,` groups thousands.
  package let decimalSeparator: UInt8
  package let apostropheSuffixes: Bool
  package let objects: ObjectScope
  /// Nouns and verbs share forms, as in English: "claims", "plan".
  package let sharesForms: Bool
  package let endings: WordEndings
  package let inversion: Inversion
  /// Folded beginnings that make an unknown word a finite verb.
  package let verbPrefixes: [[UInt8]]
  /// Whether verbs are told by their beginnings, as in Indonesian.
  package let tellsVerbsByPrefix: Bool
  /// The possessive clitic that roles take (Indonesian -nya), folded; whom a role belongs to then
  /// stands behind it. Empty where there is none.
  package let roleSuffix: [UInt8]
  /// Whether whom or what a role belongs to stands behind it.
  package var rolesComeFirst: Bool { !roleSuffix.isEmpty }
  package let detectionWords: [String]
  package let lexicon: Lexicon
  package let cues: [CueEntry]
  package let boilerplate: [LinePattern]
  /// Endings of clauses that can be content where the verb stands last.
  package let contentEndings: ContentEndings
  /// Case endings of nouns without an apostrophe.
  package let nounEndings: NounEndings
  package let sources: [SourceEntry]
  /// Sources by the hash of the first word of each of their names.
  package let sourceIndex: [UInt32: [SourceKey]]
  package let examples: [Example]

  /// All parts as they are; `init(_:common:)` makes them from a pack.
  init(
    code: String,
    name: String,
    order: ClauseOrder,
    decimalSeparator: UInt8,
    apostropheSuffixes: Bool,
    objects: ObjectScope,
    sharesForms: Bool,
    endings: WordEndings,
    inversion: Inversion,
    verbPrefixes: [[UInt8]],
    roleSuffix: [UInt8],
    detectionWords: [String],
    lexicon: Lexicon,
    cues: [CueEntry],
    boilerplate: [LinePattern],
    contentEndings: ContentEndings,
    nounEndings: NounEndings,
    sources: [SourceEntry],
    sourceIndex: [UInt32: [SourceKey]],
    examples: [Example]
  ) {
    self.code = code
    self.name = name
    self.order = order
    self.decimalSeparator = decimalSeparator
    self.apostropheSuffixes = apostropheSuffixes
    self.objects = objects
    self.sharesForms = sharesForms
    self.endings = endings
    self.inversion = inversion
    self.verbPrefixes = verbPrefixes
    tellsVerbsByPrefix = !verbPrefixes.isEmpty
    self.roleSuffix = roleSuffix
    self.detectionWords = detectionWords
    self.lexicon = lexicon
    self.cues = cues
    self.boilerplate = boilerplate
    self.contentEndings = contentEndings
    self.nounEndings = nounEndings
    self.sources = sources
    self.sourceIndex = sourceIndex
    self.examples = examples
  }
}

/// One name of a source: its index in `Language.sources` and its length in words.
package struct SourceKey: Sendable {
  package let source: Int
  package let words: Int
}

/// Where the content stands: after the cue (Indonesian, English) or before it (Turkish).
package enum ClauseOrder: String, Sendable, CaseIterable {
  case svo
  case sov
}

/// Endings that tell the kind of a word the lexicon does not have; empty where a language has none.
package struct WordEndings: Sendable {
  /// English -ed.
  package let past: [UInt8]
  /// English -ing.
  package let participle: [UInt8]
  /// English -ly.
  package let adverb: [UInt8]
}

/// Which finite cues may stand before their subject behind a plain comma.
package enum Inversion: String, Sendable, CaseIterable {
  case all
  /// Only the forms tagged `inverted`.
  case marked
}

/// Which noun phrases count as content of a verb of saying.
package enum ObjectScope: String, Sendable, CaseIterable {
  /// Only what is condemned, denied, promised, announced and the like.
  case acts
  case all
}

/// A row of `boilerplate.tsv`, its pattern folded.
package struct LinePattern: Sendable {
  package let pattern: [UInt8]
  package let position: LinePosition
  package let kind: BoilerplateKind
}

package enum LinePosition: String, Sendable, CaseIterable {
  case lineStart = "line-start"
  case line
  case lineEnd = "line-end"
  case sentenceStart = "sentence-start"
}

/// A row of `common/sources.tsv`.
package struct SourceEntry: Sendable {
  package let name: String
  package let kind: String
  package let country: String
  package let language: String
  /// Folded names and credit codes, the name among them.
  package let keys: [[UInt8]]
}

/// A row of `examples.tsv`.
package struct Example: Sendable {
  package let language: String
  package let rule: String
  package let markup: String
  package let line: Int
}
