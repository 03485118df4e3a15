/// A piece of a filter with its place in code points.
struct FilterToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case open
    case close
    case minus
    /// `key:value,value`; the values without their quotation marks.
    case field(key: String, values: [Piece])
    case phrase(String)
    case word(String)
  }

  /// A value or word and its place.
  struct Piece: Hashable, Sendable {
    var text: String
    var offset: Int
    var length: Int
  }

  var kind: Kind
  var text: String
  var offset: Int

  var length: Int { max(1, text.unicodeScalars.count) }

  /// Whether it is an operator word.
  func isWord(_ word: String) -> Bool {
    guard case .word(let text) = kind else { return false }
    return text.lowercased() == word
  }
}
