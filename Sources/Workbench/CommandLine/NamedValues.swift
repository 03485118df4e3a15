/// Words such as `party:UN`, after a name.
struct NamedValues {
  /// The words before the first `key:value`.
  let name: String
  let values: [(key: String, value: String)]

  /// - Throws: ``WorkbenchError/unknownValue(what:value:known:suggestion:)`` for a word that is none of
  ///   the keys'.
  init(_ words: [String], keys: [String], what: String) throws {
    let first = words.firstIndex { Self.pair($0) != nil }
    name = words[..<(first ?? words.count)].joined(separator: " ")
    values = try words[(first ?? words.count)...].map { word in
      guard let pair = Self.pair(word), keys.contains(pair.key) else {
        throw WorkbenchError.unknownValue(what: what, value: word, known: keys, suggestion: nil)
      }
      return pair
    }
  }

  func value(_ key: String) -> String? { values.last { $0.key == key }?.value }

  private static func pair(_ word: String) -> (key: String, value: String)? {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex,
      word[..<colon].allSatisfy(\.isLetter)
    else { return nil }
    return (word[..<colon].lowercased(), String(word[word.index(after: colon)...]))
  }
}
