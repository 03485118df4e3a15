internal import Messages

/// What the argument parser says of its own option and of a line that it cannot read, in the reader's
/// language.
///
/// The sentences are those of swift-argument-parser's `ErrorMessageGenerator`.
enum ParserWording {
  private static let reader = SentenceReader([
    Message("Show help information."), Message("Show the version."),
    Message("Show subcommand help information."),
    Message("Unknown option '{1}'. Did you mean '{2}'?"),
    Message("Unknown option '{1}'"),
    Message("Missing expected argument '{1}'"),
    Message("Missing one of: '{1}'"),
    Message("Missing value for '{1}'"),
    Message("The option '{1}' does not take any value, but '{2}' was specified."),
    Message("Unexpected argument '{1}'"),
    Message("{1} unexpected arguments: '{2}'"),
    Message("The value '{1}' is invalid for '{2}'. Please provide one of the following:\n{3}"),
    Message("The value '{1}' is invalid for '{2}'. Please provide one of {3}."),
    Message("The value '{1}' is invalid for '{2}': {3}"),
    Message("The value '{1}' is invalid for '{2}'"),
  ])

  static func said(_ sentence: String) -> String { reader.said(sentence) }
}
