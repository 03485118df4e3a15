import ClaimModel

/// Reads the terms of claims out of a document's words.
struct TermReader {
  let places: [String: String]
  let census: NameCensus
  let language: String

  /// The longest place name, in words.
  private static let longestPlace = 4

  /// Returns the terms of some content, one for each different key, in text order.
  func terms(
    of content: [ByteRange], quantities: [Quantity], in words: [Word], _ book: inout BridgeBook
  ) -> [Term] {
    var seen: Set<String> = []
    var terms = quantities.compactMap { number($0, &book) }
    for range in content {
      let counted = quantities.map(\.range)
      let inside = DocumentWords.slice(words, range)
      terms += self.terms(of: inside, counted: counted, &book)
    }
    return terms.filter { seen.insert($0.key).inserted }
  }

  private func terms(
    of words: ArraySlice<Word>, counted: [ByteRange], _ book: inout BridgeBook
  ) -> [Term] {
    var terms: [Term] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let (code, length) = place(at: index, in: words) {
        let range = ByteRange(words[index].range.start, words[index + length - 1].range.end)
        let key = "p:" + code
        terms.append(
          Term(kind: .place, key: key, bridges: [book.bridge(key, .place)], range: range))
        index += length
        continue
      }
      let isCounted = counted.contains { $0.overlaps(words[index].range) }
      if !(isCounted && words[index].isNumber), var term = term(words[index], &book) {
        if !isCounted {
          term.bridges += book.concepts(at: index, in: words, language: language)
        }
        term.isContinued =
          term.kind == .name
          && terms.last.map { $0.kind == .name && $0.range.end + 1 == term.range.start } ?? false
        terms.append(term)
      }
      index += 1
    }
    return terms
  }

  private func place(at index: Int, in words: ArraySlice<Word>) -> (code: String, length: Int)? {
    guard !places.isEmpty, words[index].isCapitalised else { return nil }
    for length in (1...min(Self.longestPlace, words.endIndex - index)).reversed() {
      let form = words[index..<index + length].map(\.folded).joined(separator: " ")
      if let code = places[form] { return (code, length) }
    }
    return nil
  }

  private func term(_ word: Word, _ book: inout BridgeBook) -> Term? {
    if word.isNumber {
      let key = "d:" + word.folded
      return Term(
        kind: .number, key: key, bridges: [book.bridge(key, .number)], range: word.range,
        isSmall: word.folded.utf8.count < 2)
    }
    guard word.folded.utf8.count > 1 else { return nil }
    let isName = census.isName(word)
    let key =
      isName ? "n:" + word.folded : "w:" + Stemmer.stem(word.folded, language: language)
    return Term(
      kind: isName ? .name : .word, key: key,
      bridges: book.bridges(of: word.folded, isName: isName, language: language),
      range: word.range)
  }

  /// Returns the number of an exact quantity, so that *empat* is 4.
  private func number(_ quantity: Quantity, _ book: inout BridgeBook) -> Term? {
    guard quantity.low == quantity.high else { return nil }
    let digits = "d:" + quantity.low.description.filter { $0 != "." && $0 != "-" }
    let key = digits + (quantity.category == .year ? "" : quantity.category.rawValue)
    return Term(
      kind: .number, key: key,
      bridges: [
        book.bridge(key, .number), book.bridge(digits, .number, strength: Self.uncounted),
      ], range: quantity.range, isSmall: quantity.low < Decimal64(4))
  }

  /// What an equal number tells where the one side does not say what it counts.
  private static let uncounted = 0.8
}
