internal import Messages

extension FilterError: CustomStringConvertible {
  package var description: String { message }

  /// One or two sentences: what is wrong and what to try.
  package var message: String {
    switch fact {
    case .unknownKey(let key, let suggestion):
      say("\"\(key)\" is no key of a filter.\(Self.meant(suggestion))")
        + (suggestion == nil ? say(" Keys are \(expected.joined(separator: ", ")).") : "")
    case .unknownValue(let value, let key, let expected, let suggestion):
      say("\(key.rawValue): takes \(expected.joined(separator: ", ")), not \"\(value)\".")
        + Self.meant(suggestion)
    case .missingValue(let key): say("\(key.rawValue): needs a value, \(key.summary).")
    case .badDate(let value): say("\"\(value)\" is no date; write 2020-10-01, 2020-10 or 2020.")
    case .badReference(let value): say("\"\(value)\" names no claims; write c12, c3-c9 or c1,c4.")
    case .noCurrentClaim: say("There is no current claim that \"it\" could mean.")
    case .noListing:
      say(
        "Nothing was listed that \"last\" could mean; the word itself is found in quotation marks.")
    case .unclosedQuotation: say("The quotation mark is not closed.")
    case .unclosedParenthesis: say("The parenthesis is not closed.")
    case .unexpected(let token): say("\"\(token)\" cannot stand here.")
    case .missingTerm(let word): say("Something must follow \"\(word)\".")
    case .noWords(let text): say("\"\(text)\" has no letters or digits to search for.")
    }
  }

  /// The filter with a line of carets below the fault.
  ///
  /// A column is counted for each code point; wide characters shift the carets.
  package func marked(in filter: String) -> String {
    let spaces = String(repeating: " ", count: offset)
    return filter + "\n" + spaces + String(repeating: "^", count: max(1, length))
  }

  private static func meant(_ suggestion: String?) -> String {
    suggestion.map { say(" Did you mean \"\($0)\"?") } ?? ""
  }
}
