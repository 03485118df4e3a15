import ClaimModel

/// One word or number of a text, ready for comparison.
struct Word: Hashable, Sendable {
  /// UTF-8 bytes, without a suffix behind an apostrophe.
  var range: ByteRange
  var folded: String
  var isCapitalised: Bool
  /// It opens a sentence, a line or a quotation, where every word has a capital.
  var isInitial: Bool
  /// It starts with a digit; `folded` then holds its digits alone, so that 1.500 is 1,500.
  var isNumber: Bool
}
