import ClaimModel

/// Reads the terms of claims out of a document's words.
struct TermReader {
  let places: [String: String]
  let census: NameCensus
  let language: String

  /// The longest place name, in words.
  private static let longestPlace = 4
  /// Shorter words say too little across languages.
  private static let leastCognate = 5

  /// Returns the terms of some content, one for each different key, in text order.
  func terms(of content: [ByteRange], quantities: [Quantity], in words: [Word]) -> [Term] {
    var seen: Set<String> = []
    var terms = quantities.compactMap(number)
    for range in content {
      let inside = Self.slice(words, range).filter { word in
        !quantities.contains { $0.range.overlaps(word.range) && word.isNumber }
      }
      terms += self.terms(of: inside)
    }
    return terms.filter { seen.insert($0.key).inserted }
  }

  private func terms(of words: [Word]) -> [Term] {
    var terms: [Term] = []
    var index = 0
    while index < words.count {
      if let (code, length) = place(at: index, in: words) {
        let range = ByteRange(words[index].range.start, words[index + length - 1].range.end)
        terms.append(Term(kind: .place, key: "p:" + code, crossKey: "p:" + code, range: range))
        index += length
      } else {
        if let term = term(words[index]) { terms.append(term) }
        index += 1
      }
    }
    return terms
  }

  private func place(at index: Int, in words: [Word]) -> (code: String, length: Int)? {
    guard !places.isEmpty, words[index].isCapitalised else { return nil }
    for length in (1...min(Self.longestPlace, words.count - index)).reversed() {
      let form = words[index..<index + length].map(\.folded).joined(separator: " ")
      if let code = places[form] { return (code, length) }
    }
    return nil
  }

  private func term(_ word: Word) -> Term? {
    if word.isNumber {
      return Term(
        kind: .number, key: "d:" + word.folded, crossKey: "d:" + word.folded, range: word.range,
        isSmall: word.folded.utf8.count < 2)
    }
    guard word.folded.utf8.count > 1 else { return nil }
    let isName = census.isName(word)
    let isLong = word.folded.utf8.count >= Self.leastCognate
    let key =
      isName ? "n:" + word.folded : "w:" + Stemmer.stem(word.folded, language: language)
    let cross = isName || isLong ? "x:" + Stemmer.cognate(word.folded) : ""
    return Term(kind: isName ? .name : .word, key: key, crossKey: cross, range: word.range)
  }

  /// Returns the number of an exact quantity, so that *empat* is 4.
  private func number(_ quantity: Quantity) -> Term? {
    guard quantity.low == quantity.high else { return nil }
    let digits = quantity.low.description.filter { $0 != "." && $0 != "-" }
    let counted = quantity.category == .year ? "" : quantity.category.rawValue
    let key = "d:" + digits + counted
    return Term(
      kind: .number, key: key, crossKey: key, range: quantity.range,
      isSmall: quantity.low < Decimal64(4))
  }

  private static func slice(_ words: [Word], _ range: ByteRange) -> [Word] {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return Array(words[low...].prefix { $0.range.end <= range.end })
  }
}
