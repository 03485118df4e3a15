/// What the user gave at the prompt.
package enum LineInput: Sendable, Equatable {
  /// A line, or several after a paste or a quoted newline; without the newline at its end.
  case line(String)
  /// Ctrl-C: the half-typed line is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the input has ended.
  case endOfInput
}
