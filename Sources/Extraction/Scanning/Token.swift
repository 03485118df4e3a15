import LanguagePacks

/// A word, number, mark or symbol of a text. 48 bytes; a document's tokens are one array.
struct Token {
  /// UTF-8 byte range, half-open.
  var start: Int32
  var end: Int32
  /// Id of the folded word in the lexicon; -1 when the lexicon does not have it.
  var word: Int32 = -1
  /// Sense of the longest form of the lexicon that begins here; -1 when none does.
  var sense: Int32 = -1
  /// Hash of the folded word without an inflection after an apostrophe; tells names apart.
  var key: UInt32 = 0
  /// What the lexicon knows of the form of `sense`.
  var traits = WordTraits()
  /// How many tokens the form of `sense` covers.
  var span: UInt8 = 1
  var kind: TokenKind
  var flags: TokenFlags = []
  /// Length in bytes of the word without an inflection after an apostrophe.
  var stemLength: UInt8 = 0
  /// The quotation the token stands in, by index; -1 outside. The marks themselves are outside.
  var quotation: Int32 = -1
}

enum TokenKind: UInt8 {
  case word
  case number
  case quote
  case comma
  case period
  case question
  case exclamation
  case ellipsis
  case colon
  case semicolon
  case dash
  case open
  case close
  case symbol
}

struct TokenFlags: OptionSet {
  let rawValue: UInt8

  static let capital = TokenFlags(rawValue: 1 << 0)
  static let allCapitals = TokenFlags(rawValue: 1 << 1)
  static let spaceBefore = TokenFlags(rawValue: 1 << 2)
  static let lineBefore = TokenFlags(rawValue: 1 << 3)
  static let blankLineBefore = TokenFlags(rawValue: 1 << 4)
  static let apostrophe = TokenFlags(rawValue: 1 << 5)
  /// A single quotation mark, as opposed to a double one.
  static let single = TokenFlags(rawValue: 1 << 6)
  /// A part of a phrase that began before.
  static let insidePhrase = TokenFlags(rawValue: 1 << 7)
}
