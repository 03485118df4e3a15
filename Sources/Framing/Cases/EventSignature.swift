/// What one document is about, in the terms that tell events apart.
package struct EventSignature: Hashable, Sendable {
  /// What people call the document: "d1".
  package var document: String
  package var language: String
  /// Days since 1970-01-01; nil for a document without a date.
  package var day: Int?
  /// Each term once, in the order of their keys.
  var terms: [Term]

  struct Term: Hashable, Sendable {
    /// Equal for all languages, but for words, which begin with `w` and the language.
    var key: String
    /// As written where it first stands.
    var words: String
    var count: Int

    var kind: Kind { Kind(key.utf8.first) }
    /// Whether the term may stand in another language too.
    var isCarried: Bool { kind != .word }
  }

  enum Kind {
    case name
    case place
    case number
    case concept
    case word

    init(_ initial: UInt8?) {
      switch initial {
      case UInt8(ascii: "n"): self = .name
      case UInt8(ascii: "p"): self = .place
      case UInt8(ascii: "d"): self = .number
      case UInt8(ascii: "c"): self = .concept
      default: self = .word
      }
    }

    /// How much one term of the kind tells, before its rarity.
    var importance: Double {
      switch self {
      case .name: 1.6
      case .place: 1
      case .word: 0.6
      case .number, .concept: 0.5
      }
    }
  }
}
