import ClaimModel

/// The words of all documents of a comparison, each text read once.
struct DocumentWords {
  /// For each document its words, in text order.
  let all: [[Word]]
  /// For each document the numbers of its words; equal words of any document have one number.
  let numbers: [[Int32]]
  /// How many words have a number.
  let count: Int
  let census: NameCensus
  private let apostropheLanguages: Set<String>

  init(_ documents: [ComparedDocument], apostropheLanguages: Set<String>) {
    self.apostropheLanguages = apostropheLanguages
    all = documents.map {
      WordScanner.words(of: $0.text, cutsSuffixes: apostropheLanguages.contains($0.language))
    }
    var known = WordNumbers()
    numbers = all.map { words in words.map { known.number(of: $0.folded) } }
    count = known.count
    var census = NameCensus()
    for (words, numbers) in zip(all, numbers) { census.count(words, numbers) }
    self.census = census
  }

  /// Returns the words of a text of its own.
  func scan(_ text: String, language: String) -> [Word] {
    WordScanner.words(of: text, cutsSuffixes: apostropheLanguages.contains(language))
  }

  /// Returns the words that lie in a part of a document.
  func words(_ range: ByteRange, of document: Int) -> ArraySlice<Word> {
    Self.slice(all[document], range)
  }

  static func slice(_ words: [Word], _ range: ByteRange) -> ArraySlice<Word> {
    let start = words.partitioningIndex { $0.range.start >= range.start }
    let end = words.partitioningIndex { $0.range.end > range.end }
    return start < end ? words[start..<end] : []
  }
}
