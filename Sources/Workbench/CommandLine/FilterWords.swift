internal import Provenance

/// The words of a command line as one filter.
struct FilterWords {
  let text: String

  /// A word that holds spaces was quoted: a whole filter, a term whose value has spaces, or a phrase.
  init(_ words: [String]) {
    text = words.map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let pieces = word.split(whereSeparator: \.isWhitespace)
    guard pieces.count > 1, !word.contains("\""), !word.contains("(") else { return word }
    let terms = pieces.filter(isTerm)
    guard let first = terms.first else { return "\"\(word)\"" }
    let isOneTerm = terms.count == 1 && pieces.first == first && !pieces.contains(where: isOperator)
    guard isOneTerm, let colon = word.firstIndex(of: ":") else { return word }
    return word[...colon] + "\"" + word[word.index(after: colon)...] + "\""
  }

  /// Whether a word has the form `key:…` of a known key.
  static func isTerm(_ word: Substring) -> Bool {
    guard let colon = word.firstIndex(of: ":") else { return false }
    let key = word[..<colon].drop { $0 == "-" || $0 == "(" }
    return FilterKey(rawValue: key.lowercased()) != nil
  }

  static func isOperator(_ word: Substring) -> Bool {
    ["and", "or", "not"].contains(word.lowercased())
  }

  /// - Throws: ``WorkbenchError/badFilter(_:filter:)``, which shows where.
  func filter(current: ClaimID? = nil, listed: [ClaimID] = []) throws -> Filter {
    do {
      return try FilterParser.parse(text, current: current, listed: listed)
    } catch let error as FilterError {
      throw WorkbenchError.badFilter(error, filter: text)
    }
  }
}
