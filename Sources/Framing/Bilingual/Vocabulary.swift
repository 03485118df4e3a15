package import LanguagePacks

/// What a language's pack knows of meanings that other packs know too.
package struct Vocabulary: Sendable {
  /// Folded forms of up to `longest` words, with the codes of what they mean.
  let concepts: [String: [String]]
  /// Folded words that carry no content.
  package let functionWords: Set<String>

  /// Folded words that deny, and parts of verb forms that do.
  let negations: Set<String>
  let negativeParts: [String]
  /// Folded forms that name a thing and judge it.
  let labels: [String: Label]

  struct Label: Hashable, Sendable {
    /// Labels of one group can stand for one thing.
    var group: String
    /// The same in every language.
    var name: String
  }

  /// Longer forms are passed over, in words.
  static let longest = 4

  init(
    concepts: [String: [String]] = [:], functionWords: Set<String> = [],
    negations: Set<String> = [], negativeParts: [String] = [], labels: [String: Label] = [:]
  ) {
    self.concepts = concepts
    self.functionWords = functionWords
    self.negations = negations
    self.negativeParts = negativeParts
    self.labels = labels
  }

  /// - Throws: ``PackError`` when a table of the pack cannot be read.
  package init(_ pack: LanguagePack) throws(PackError) {
    var concepts: [String: [String]] = [:]
    for (form, codes) in try pack.concepts() {
      concepts[Folding.fold(form[...]), default: []] += codes
    }
    var labels: [String: Label] = [:]
    for (form, label) in try pack.labels() {
      labels[Folding.fold(form[...])] = Label(group: label.group, name: label.label)
    }
    self.init(
      concepts: concepts.mapValues { Set($0).sorted() },
      functionWords: Set(try pack.functionWords().map { Folding.fold($0[...]) }),
      negations: Set(try pack.negations().map { Folding.fold($0[...]) }),
      negativeParts: try pack.negativeParts(), labels: labels)
  }
}
