/// A name with its value, whose foreign words are kept apart so that each format can make them safe.
package struct ReportFact: Hashable, Sendable {
  package var name: String
  package var value: [Phrase]

  /// A piece of a sentence.
  package enum Phrase: Hashable, Sendable {
    case ours(String)
    /// From an article, a credit or an analyst.
    case theirs(String)
  }

  init(_ name: String, _ value: Phrase...) {
    self.name = name
    self.value = value
  }

  /// The value as plain text, foreign words as they are.
  package var text: String {
    value.map { phrase in
      switch phrase {
      case .ours(let words), .theirs(let words): words
      }
    }.joined()
  }
}
