internal import Provenance

/// The claims a command is about and the words that follow: `c12 c14 numbers`, `it numbers`,
/// `voice:outlet has:quantity numbers`.
struct Selection {
  /// The words that name claims.
  let claims: [String]
  /// The words after them.
  let rest: [String]

  init(_ words: [String]) {
    var count = 0
    while count < words.count, Self.belongs(words, at: count) { count += 1 }
    claims = Array(words[..<count])
    rest = Array(words[count...])
  }

  /// "it" and "last" stand first and alone; an operator belongs when a term follows it.
  private static func belongs(_ words: [String], at index: Int) -> Bool {
    let word = words[index].lowercased()
    if index > 0, ["it", "last"].contains(words[0].lowercased()) { return false }
    if index == 0, ["it", "last"].contains(word) { return true }
    if isReference(word) || isTerm(word) { return true }
    // Behind a claim, a document's number is a word of what follows.
    if DocumentID(parsing: word) != nil { return !isReference(words[0].lowercased()) }
    guard FilterWords.isOperator(word[...]) || word == "(" || word == ")" else { return false }
    guard word != ")" else { return true }
    return index + 1 < words.count && belongs(words, at: index + 1) && !words[index + 1].isEmpty
  }

  private static func isReference(_ word: String) -> Bool {
    (try? ClaimReference.parse(word)) != nil
  }

  private static func isTerm(_ word: String) -> Bool {
    FilterWords.isTerm(word[...]) || (word.hasPrefix("(") && FilterWords.isTerm(word.dropFirst()))
  }

  /// Returns the claims in the order of their numbers.
  ///
  /// - Throws: ``WorkbenchError`` when none are named or none match, ``StoreError`` for a claim that is
  ///   not there.
  func resolve(in workbench: Workbench, command: String) throws -> [ClaimID] {
    guard !claims.isEmpty else { throw WorkbenchError.noClaimsNamed(command: command) }
    let store = try workbench.store()
    if claims[0].lowercased() == "last" {
      guard !workbench.listed.isEmpty else { throw WorkbenchError.noCurrentClaim }
      return workbench.listed
    }
    if let named = try references(workbench) {
      for id in named { _ = try store.claim(id) }
      return named
    }
    let words = FilterWords(claims)
    let found = try store.claimIDs(matching: words.filter(in: workbench))
    guard !found.isEmpty else { throw WorkbenchError.noClaimsMatch(words.text) }
    return found
  }

  /// Claims named one by one, rejected ones too; nil when there is a filter among the words or a
  /// range, which may have gaps.
  private func references(_ workbench: Workbench) throws -> [ClaimID]? {
    var ids: [ClaimID] = []
    for word in claims {
      if word.lowercased() == "it" {
        guard let current = workbench.current else { throw WorkbenchError.noCurrentClaim }
        ids.append(current)
        continue
      }
      for part in word.split(separator: ",") {
        guard let id = ClaimID(parsing: part) else { return nil }
        ids.append(id)
      }
    }
    return Array(Set(ids)).sorted()
  }
}
