import ClaimModel

/// Reads the terms of claims of one language out of their documents' words. What a word tells is found
/// out once.
struct TermReader {
  private let language: String
  private let places: PlaceNames
  /// For the first word of each form with a meaning, the words of the longest such form.
  private let meanings: [String: Int]
  private var known: [KnownWord?]
  private var numbers: [String: Int32] = [:]
  private var phrases: [String: [Bridge]] = [:]

  init(language: String, options: ComparisonOptions, words: Int) {
    self.language = language
    places = options.placeNames
    meanings = options.vocabularies[language]?.lengths.concepts ?? [:]
    known = Array(repeating: nil, count: words)
  }

  /// Returns the terms of some content, one for each different key, in text order.
  mutating func terms(
    of content: [ByteRange], quantities: [Quantity], in document: Int, _ words: DocumentWords,
    _ book: inout TermBook
  ) -> [Term] {
    var terms: [Term] = []
    for quantity in quantities {
      if let term = number(quantity, &book) { Self.add(term, to: &terms) }
    }
    let counted = quantities.map(\.range)
    for range in content {
      let part = TermPart(words, document, range)
      read(part, counted: counted, into: &terms, &book)
    }
    return terms
  }

  private static func add(_ term: Term, to terms: inout [Term]) {
    if !terms.contains(where: { $0.key == term.key }) { terms.append(term) }
  }

  private mutating func read(
    _ part: TermPart, counted: [ByteRange], into terms: inout [Term], _ book: inout TermBook
  ) {
    var last: Term?
    var index = part.words.startIndex
    while index < part.words.endIndex {
      let word = part.words[index]
      let known = known(word, part.numbers[index], &book)
      if let (term, length) = place(known.placeLength, at: index, in: part, &book) {
        last = term
        Self.add(term, to: &terms)
        index += length
        continue
      }
      let isCounted = counted.contains { $0.overlaps(word.range) }
      let isName = part.isName(index)
      if !(isCounted && known.isNumber), var term = term(word, isName ? known.name : known.word) {
        if !isCounted { term.bridges = meant(known, isName, at: index, in: part, &book) }
        term.isContinued =
          isName && last.map { $0.kind == .name && $0.range.end + 1 == term.range.start } ?? false
        last = term
        Self.add(term, to: &terms)
      }
      index += 1
    }
  }

  private func term(_ word: Word, _ known: KnownTerm?) -> Term? {
    guard let known else { return nil }
    return Term(
      kind: known.kind, key: known.key, bridges: known.bridges, range: word.range,
      isSmall: word.isNumber && word.folded.utf8.count < 2)
  }
}

/// A part of a document whose terms are read.
private struct TermPart {
  let words: ArraySlice<Word>
  /// Of all words of the document.
  let numbers: [Int32]
  private let census: NameCensus

  init(_ words: DocumentWords, _ document: Int, _ range: ByteRange) {
    self.words = words.words(range, of: document)
    numbers = words.numbers[document]
    census = words.census
  }

  func isName(_ index: Int) -> Bool { census.isName(words[index], numbers[index]) }

  func form(_ index: Int, words count: Int) -> String {
    words[index..<index + count].map(\.folded).joined(separator: " ")
  }
}

/// What a word of a language tells, wherever it stands.
private struct KnownWord {
  /// The words of the longest place name and of the longest form with a meaning that begin so.
  var placeLength: Int
  var meaningLength: Int
  /// A number in digits or words.
  var isNumber: Bool
  /// As a name and as any other word; nil when it tells nothing.
  var name: KnownTerm?
  var word: KnownTerm?
}

private struct KnownTerm {
  var kind: MatchEvidenceKind
  var key: Int32
  var bridges: BridgeRange
  /// With those of the word's own meaning.
  var meant: BridgeRange
}

extension TermReader {
  private mutating func known(
    _ word: Word, _ number: Int32, _ book: inout TermBook
  ) -> KnownWord {
    if let known = known[Int(number)] { return known }
    let known = look(up: word, &book)
    self.known[Int(number)] = known
    return known
  }

  private mutating func look(up word: Word, _ book: inout TermBook) -> KnownWord {
    let folded = word.folded
    var known = KnownWord(
      placeLength: places.lengths[folded] ?? 0, meaningLength: max(1, meanings[folded] ?? 1),
      isNumber: word.isNumber || book.isNumber(folded, language: language))
    let concepts = book.concepts(of: folded, language: language)
    if word.isNumber {
      let key = "d:" + folded
      known.word = term(.number, key, [book.bridge(key, .number)], concepts, &book)
    } else if folded.utf8.count > 1 {
      let stem = Stemmer.stem(folded, language: language)
      let bridges = [true, false].map {
        book.bridges(of: folded, isName: $0, language: language)
      }
      known.name = term(.name, "n:" + folded, bridges[0], concepts, &book)
      known.word = term(.word, "w:" + stem, bridges[1], concepts, &book)
    }
    return known
  }

  private mutating func term(
    _ kind: MatchEvidenceKind, _ key: String, _ bridges: [Bridge], _ concepts: [Bridge],
    _ book: inout TermBook
  ) -> KnownTerm {
    let plain = book.keep(bridges)
    let meant = concepts.isEmpty ? plain : book.keep(bridges + concepts)
    return KnownTerm(kind: kind, key: number(key, &book), bridges: plain, meant: meant)
  }

  private mutating func number(_ key: String, _ book: inout TermBook) -> Int32 {
    if let number = numbers[key] { return number }
    let number = book.newTerm()
    numbers[key] = number
    return number
  }

  /// The bridges of a word, with those of the longest form with a meaning that it begins.
  private mutating func meant(
    _ known: KnownWord, _ isName: Bool, at index: Int, in part: TermPart, _ book: inout TermBook
  ) -> BridgeRange {
    guard let term = isName ? known.name : known.word else { return 0..<0 }
    let most = min(known.meaningLength, part.words.endIndex - index)
    for count in stride(from: most, to: 1, by: -1) {
      let concepts = concepts(of: part.form(index, words: count), &book)
      if !concepts.isEmpty { return book.keep(Array(book[term.bridges]) + concepts) }
    }
    return term.meant
  }

  private mutating func concepts(of phrase: String, _ book: inout TermBook) -> [Bridge] {
    if let known = phrases[phrase] { return known }
    let concepts = book.concepts(of: phrase, language: language)
    phrases[phrase] = concepts
    return concepts
  }

  private mutating func place(
    _ longest: Int, at index: Int, in part: TermPart, _ book: inout TermBook
  ) -> (term: Term, length: Int)? {
    guard part.words[index].isCapitalised else { return nil }
    let most = min(longest, part.words.endIndex - index)
    for length in stride(from: most, to: 0, by: -1) {
      guard let code = places.codes[part.form(index, words: length)] else { continue }
      let key = "p:" + code
      let range = ByteRange(
        part.words[index].range.start, part.words[index + length - 1].range.end)
      let term = Term(
        kind: .place, key: number(key, &book), bridges: book.keep([book.bridge(key, .place)]),
        range: range)
      return (term, length)
    }
    return nil
  }

  /// Returns the number of an exact quantity, so that *empat* is 4.
  private mutating func number(_ quantity: Quantity, _ book: inout TermBook) -> Term? {
    guard quantity.low == quantity.high else { return nil }
    let digits = "d:" + quantity.low.description.filter { $0 != "." && $0 != "-" }
    let key = digits + (quantity.category == .year ? "" : quantity.category.rawValue)
    let bridges = [
      book.bridge(key, .number), book.bridge(digits, .number, strength: book.figures.uncounted),
    ]
    return Term(
      kind: .number, key: number(key, &book), bridges: book.keep(bridges), range: quantity.range,
      isSmall: quantity.low < Decimal64(4))
  }
}
