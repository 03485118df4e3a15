/// Reads the filter language.
///
/// ```
/// filter  = and { "or" and }
/// and     = not { [ "and" ] not }
/// not     = ( "not" | "-" ) not | "(" filter ")" | term
/// term    = key ":" value { "," value } | claims | word | "quoted words"
/// ```
///
/// Words side by side must all hold. Several values of one key are alternatives.
package struct FilterParser {
  private let tokens: [FilterToken]
  private let terms: FilterTerm
  private let end: Int
  private var position = 0

  private init(_ filter: String, _ terms: FilterTerm) throws {
    tokens = try FilterLexer.tokens(of: filter)
    self.terms = terms
    end = filter.unicodeScalars.count
  }

  /// Reads a filter, where `it` means `current` and `last` means `listed`; an empty one means every
  /// claim. Throws a ``FilterError``.
  package static func parse(
    _ filter: String, current: ClaimID? = nil, listed: [ClaimID] = []
  ) throws -> Filter {
    var parser = try FilterParser(filter, FilterTerm(current, listed: listed))
    guard !parser.tokens.isEmpty else { return .all }
    let result = try parser.alternatives()
    if let token = parser.peek { throw parser.unexpected(token) }
    return result
  }

  private var peek: FilterToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func alternatives() throws -> Filter {
    var parts = [try conjunction()]
    while let token = peek, token.isWord("or") {
      position += 1
      try requireTerm(after: token)
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws -> Filter {
    var parts = [try negation()]
    while let token = peek, token.kind != .close, !token.isWord("or") {
      if token.isWord("and") {
        position += 1
        try requireTerm(after: token)
      }
      parts.append(try negation())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func negation() throws -> Filter {
    guard let token = peek else {
      throw FilterError(.missingTerm(after: "("), offset: end, length: 1)
    }
    position += 1
    if token.kind == .minus || token.isWord("not") {
      try requireTerm(after: token)
      return .not(try negation())
    }
    if token.kind == .open { return try group(token) }
    return try term(token)
  }

  private mutating func group(_ open: FilterToken) throws -> Filter {
    guard peek != nil else {
      throw FilterError(.unclosedParenthesis, offset: open.offset, length: 1)
    }
    let inner = try alternatives()
    guard peek?.kind == .close else {
      throw FilterError(.unclosedParenthesis, offset: open.offset, length: 1)
    }
    position += 1
    return inner
  }

  private func term(_ token: FilterToken) throws -> Filter {
    switch token.kind {
    case .field(let key, let values): return try terms.field(key, values, token)
    case .phrase(let text): return try terms.text(text, isPhrase: true, token)
    case .word where token.isWord("and") || token.isWord("or"): throw unexpected(token)
    case .word(let text): return try terms.word(text, token)
    case .open, .close, .minus: throw unexpected(token)
    }
  }

  private func requireTerm(after token: FilterToken) throws {
    guard peek == nil || peek?.kind == .close else { return }
    throw FilterError(
      .missingTerm(after: token.text), offset: token.offset, length: token.length)
  }

  private func unexpected(_ token: FilterToken) -> FilterError {
    FilterError(.unexpected(token.text), offset: token.offset, length: token.length)
  }
}
