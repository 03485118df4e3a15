/// Cuts a filter into tokens.
struct FilterLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "“": "”", "”": "”"]

  init(_ filter: String) { scalars = Array(filter.unicodeScalars) }

  static func tokens(of filter: String) throws -> [FilterToken] {
    var lexer = FilterLexer(filter)
    var tokens: [FilterToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws -> FilterToken? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    guard position < scalars.count else { return nil }
    let start = position
    switch scalars[position] {
    case "(": return single(.open)
    case ")": return single(.close)
    case "-" where startsTerm(at: position + 1): return single(.minus)
    case let scalar where Self.quotes[scalar] != nil:
      let text = try quotation().text
      return FilterToken(kind: .phrase(text), text: slice(start), offset: start)
    default: return try wordOrField()
    }
  }

  private mutating func single(_ kind: FilterToken.Kind) -> FilterToken {
    position += 1
    return FilterToken(kind: kind, text: slice(position - 1), offset: position - 1)
  }

  private mutating func wordOrField() throws -> FilterToken {
    let start = position
    let word = run { $0 != ":" }
    guard position < scalars.count, scalars[position] == ":", isKey(word) else {
      let text = word + run { _ in true }
      return FilterToken(kind: .word(text), text: text, offset: start)
    }
    position += 1
    let values = try values()
    return FilterToken(kind: .field(key: word, values: values), text: slice(start), offset: start)
  }

  /// Values separated by commas, each bare or quoted.
  private mutating func values() throws -> [FilterToken.Piece] {
    var values: [FilterToken.Piece] = []
    while true {
      if position < scalars.count, Self.quotes[scalars[position]] != nil {
        values.append(try quotation())
      } else {
        let start = position
        let text = run { $0 != "," }
        values.append(
          FilterToken.Piece(text: text, offset: start, length: max(1, position - start)))
      }
      guard position < scalars.count, scalars[position] == "," else { return values }
      position += 1
    }
  }

  private mutating func quotation() throws -> FilterToken.Piece {
    let start = position
    let close = Self.quotes[scalars[position]] ?? "\""
    position += 1
    while position < scalars.count, scalars[position] != close { position += 1 }
    guard position < scalars.count else {
      throw FilterError(.unclosedQuotation, offset: start, length: 1)
    }
    position += 1
    return FilterToken.Piece(
      text: text(start + 1, position - 1), offset: start, length: position - start)
  }

  private mutating func run(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while position < scalars.count, !ends(scalars[position]), isWanted(scalars[position]) {
      position += 1
    }
    return text(start, position)
  }

  private func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "(" || scalar == ")"
  }

  private func startsTerm(at index: Int) -> Bool {
    index < scalars.count && !scalars[index].properties.isWhitespace && scalars[index] != ")"
  }

  private func isKey(_ word: String) -> Bool {
    !word.isEmpty && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  private func slice(_ start: Int) -> String { text(start, position) }
}
