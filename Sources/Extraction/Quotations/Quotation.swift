/// A stretch between quotation marks, as token indices.
struct Quotation {
  /// The opening mark.
  var open: Int
  /// The closing mark; the first token after the quotation when `isUnclosed`.
  var close: Int
  /// No closing mark was found; the paragraph's end closes it.
  var isUnclosed = false
  /// The paragraph before ended inside a quotation that this one goes on with.
  var continuesPrevious = false

  /// The tokens between the marks.
  var inner: Range<Int> { open + 1..<max(open + 1, close) }
  /// The tokens with their marks.
  var outer: Range<Int> { open..<(isUnclosed ? close : close + 1) }
}
