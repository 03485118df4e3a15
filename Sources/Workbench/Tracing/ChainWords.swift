internal import ClaimModel
internal import Messages
internal import Provenance

/// An analyst's words on a chain: `add agency Talwind`, `change 1 speaker Anselm Korvath`, `remove 3`.
struct ChainWords {
  private let words: [String]
  private let card: ClaimCard
  private let reason: String?
  private let quote: String?

  private enum Verb: String, CaseIterable {
    case add
    case change
    case remove
  }

  init(_ words: [String], card: ClaimCard, reason: String?, quote: String?) {
    self.words = words
    self.card = card
    self.reason = reason
    self.quote = quote
  }

  /// - Throws: ``WorkbenchError`` for words that name no change, no link or no words of the document.
  func edit() throws -> ChainEdit {
    let verb: Verb = try KnownValue.read(words[0], of: say("change of a chain"))
    switch verb {
    case .add: return .add(try link(words.dropFirst()))
    case .change: return .change(try numbered(), to: try link(words.dropFirst(2)))
    case .remove: return .remove(try numbered())
    }
  }

  private func numbered() throws -> ChainLink {
    let chain = card.record.chain
    guard words.count > 1, let number = Int(words[1]), chain.indices.contains(number - 1) else {
      throw WorkbenchError.unknownValue(
        what: say("link of this chain"), value: words.count > 1 ? words[1] : "",
        known: chain.enumerated().map { "\($0 + 1) (\($1.name))" }, suggestion: nil)
    }
    return chain[number - 1]
  }

  private func link(_ rest: ArraySlice<String>) throws -> ChainLink {
    let name = rest.dropFirst().joined(separator: " ")
    guard let word = rest.first, !name.isEmpty else {
      throw WorkbenchError.missingWords(command: "chain", what: say("a role and a name"))
    }
    let role: ChainRole = try KnownValue.read(word, of: say("role"))
    if let quote, card.text.firstRange(of: quote) == nil {
      throw WorkbenchError.wordsNotFound(quote, document: card.document.id)
    }
    return ChainLink(
      role: role, name: name, basis: .analyst, evidence: card.text.firstRange(of: quote ?? name),
      reason: reason ?? "An analyst put it there.")
  }
}
