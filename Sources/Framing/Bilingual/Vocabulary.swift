package import LanguagePacks

/// What a language's pack knows of meanings that other packs know too.
package struct Vocabulary: Sendable {
  /// Folded forms of up to `longest` words, with the codes of what they mean.
  private let concepts: [String: [String]]
  /// Folded stems of inflected verbs, with the codes of their senses.
  private let stems: [String: [String]]
  /// Folded words that carry no content.
  package let functionWords: Set<String>

  /// Folded words that deny, and parts of verb forms that do.
  let negations: Set<String>
  let negativeParts: [String]
  /// Folded forms that name a thing and judge it.
  let labels: [String: Label]

  /// For the first word of each form, the words of the longest form that begins so.
  let lengths: (concepts: [String: Int], labels: [String: Int])

  struct Label: Hashable, Sendable {
    /// Labels of one group can stand for one thing.
    var group: String
    /// The same in every language.
    var name: String
  }

  /// Longer forms are passed over, in words.
  static let longest = 4
  /// Shorter stems begin too many words, in letters.
  private static let leastStem = 5

  /// Returns the codes of what a folded form means: those of the form, else of a verb's stem that a
  /// single word begins with.
  func codes(of form: String) -> [String] {
    if let codes = concepts[form] { return codes }
    guard !stems.isEmpty, !form.contains(" ") else { return [] }
    var stem = form[...]
    while stem.utf8.count >= Self.leastStem {
      if let codes = stems[String(stem)] { return codes }
      stem = stem.dropLast()
    }
    return []
  }

  init(
    concepts: [String: [String]] = [:], stems: [String: [String]] = [:],
    functionWords: Set<String> = [],
    negations: Set<String> = [], negativeParts: [String] = [], labels: [String: Label] = [:]
  ) {
    self.concepts = concepts
    self.stems = stems
    self.functionWords = functionWords
    self.negations = negations
    self.negativeParts = negativeParts
    self.labels = labels
    lengths = (Self.lengths(concepts.keys), Self.lengths(labels.keys))
  }

  private static func lengths(_ forms: some Sequence<String>) -> [String: Int] {
    var lengths: [String: Int] = [:]
    for form in forms {
      let words = form.split(separator: " ")
      guard let first = words.first, words.count <= longest else { continue }
      lengths[String(first)] = max(lengths[String(first)] ?? 0, words.count)
    }
    return lengths
  }

  /// - Throws: ``PackError`` when a table of the pack cannot be read.
  package init(_ pack: LanguagePack) throws(PackError) {
    var concepts: [String: [String]] = [:]
    for (form, codes) in try pack.concepts() {
      concepts[Folding.fold(form[...]), default: []] += codes
    }
    var stems: [String: [String]] = [:]
    for (stem, codes) in try pack.predicateStems() where stem.count >= Self.leastStem {
      stems[Folding.fold(stem[...]), default: []] += codes
    }
    var labels: [String: Label] = [:]
    for (form, label) in try pack.labels() {
      labels[Folding.fold(form[...])] = Label(group: label.group, name: label.label)
    }
    self.init(
      concepts: concepts.mapValues { Set($0).sorted() },
      stems: stems.mapValues { Set($0).sorted() },
      functionWords: Set(try pack.functionWords().map { Folding.fold($0[...]) }),
      negations: Set(try pack.negations().map { Folding.fold($0[...]) }),
      negativeParts: try pack.negativeParts(), labels: labels)
  }
}
