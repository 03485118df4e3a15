import ClaimModel

/// Reads out of a claim's words what can be compared across languages: parties, senses, denials, labels.
struct MeaningReader {
  private let vocabularies: [String: Vocabulary]
  private let places: [String: String]
  private let words: DocumentWords
  private let numberOfDocument: [String: Int]

  /// Words between a denial and the predicate it denies, at most.
  private static let reach = 3

  init(_ options: ComparisonOptions, words: DocumentWords, documents: [ComparedDocument]) {
    vocabularies = options.vocabularies
    places = options.placeNames.codes
    self.words = words
    numberOfDocument = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the words of a part of a document.
  private func words(_ range: ByteRange, of document: ComparedDocument) -> ArraySlice<Word> {
    numberOfDocument[document.id].map { words.words(range, of: $0) } ?? []
  }

  /// Returns keys of the names and places in a part of a document, equal in all languages.
  func parties(_ range: ByteRange?, of document: ComparedDocument) -> Set<String> {
    guard let range else { return [] }
    return Set(words(range, of: document).compactMap(party))
  }

  /// The key of a name or place; nil for any other word.
  func party(_ word: Word) -> String? {
    guard word.isCapitalised, !word.isNumber, word.folded.utf8.count > 2 else { return nil }
    return places[word.folded].map { "p:" + $0 } ?? "x:" + Stemmer.cognate(word.folded)
  }

  /// Returns the senses the packs give a predicate, equal in all languages.
  func senses(_ predicate: ByteRange, of document: ComparedDocument) -> Set<String> {
    guard let vocabulary = vocabularies[document.language] else { return [] }
    let words = words(predicate, of: document).map(\.folded)
    let forms = words + [words.joined(separator: " ")]
    return Set(forms.flatMap(vocabulary.codes).filter { $0.hasPrefix("s:") })
  }

  /// Whether the predicate of a claim is denied: by a word close by, or in its own form.
  func isDenied(_ frame: Frame, in content: [ByteRange], of document: ComparedDocument) -> Bool {
    guard let vocabulary = vocabularies[document.language],
      let part = content.first(where: { $0.contains(frame.predicate.start) })
    else { return false }
    let words = Array(words(part, of: document))
    guard let place = words.firstIndex(where: { $0.range.overlaps(frame.predicate) }) else {
      return false
    }
    let end = words.lastIndex { $0.range.overlaps(frame.predicate) } ?? place
    let near = words[max(0, place - Self.reach)..<min(words.count, end + 2)]
    if near.contains(where: { vocabulary.negations.contains($0.folded) }) { return true }
    return words[place...end].contains { word in
      vocabulary.negativeParts.contains { word.folded.dropFirst(2).contains($0) }
    }
  }

  /// Returns the senses of what some content denies: by a word close by or in a verb's own form, or all its
  /// verbs where the whole is told as a denial.
  func deniedSenses(
    _ content: [ByteRange], isWhole: Bool, of document: ComparedDocument
  ) -> Set<String> {
    guard let vocabulary = vocabularies[document.language] else { return [] }
    var senses: Set<String> = []
    for range in content {
      let words = Array(words(range, of: document))
      var negation: Int?
      for (index, word) in words.enumerated() {
        let isNear = negation.map { index - $0 <= Self.reach } ?? false
        if vocabulary.negations.contains(word.folded) { negation = index }
        guard
          isWhole || isNear
            || vocabulary.negativeParts.contains(where: word.folded.dropFirst(2).contains)
        else { continue }
        let forms = [word.folded] + words[..<index].suffix(1).map { "\($0.folded) \(word.folded)" }
        senses.formUnion(forms.flatMap(vocabulary.codes).filter { $0.hasPrefix("s:") })
      }
    }
    return senses
  }

  /// Returns the labels in some content, in text order, the longest form at each place.
  func labels(_ content: [ByteRange], of document: ComparedDocument) -> [FoundLabel] {
    guard let known = vocabularies[document.language], !known.labels.isEmpty else { return [] }
    return content.flatMap { range -> [FoundLabel] in
      let words = Array(words(range, of: document))
      var found: [FoundLabel] = []
      var index = 0
      while index < words.count {
        guard let (label, count) = label(at: index, in: words, known) else {
          index += 1
          continue
        }
        found.append(beside(label, words, index..<index + count))
        index += count
      }
      return found
    }
  }

  private func label(
    at index: Int, in words: [Word], _ known: Vocabulary
  ) -> (Vocabulary.Label, Int)? {
    let most = min(known.lengths.labels[words[index].folded] ?? 0, words.count - index)
    for count in stride(from: most, to: 0, by: -1) {
      let form = words[index..<index + count].map(\.folded).joined(separator: " ")
      if let label = known.labels[form] { return (label, count) }
    }
    return nil
  }

  /// The label with the nearest name behind it, else before it.
  private func beside(
    _ label: Vocabulary.Label, _ words: [Word], _ place: Range<Int>
  ) -> FoundLabel {
    let behind = words[place.upperBound..<min(words.count, place.upperBound + Self.reach)]
    let before = words[max(0, place.lowerBound - Self.reach)..<place.lowerBound].reversed()
    let name = behind.first { party($0) != nil } ?? before.first { party($0) != nil }
    let range = ByteRange(
      words[place.lowerBound].range.start, words[place.upperBound - 1].range.end)
    return FoundLabel(
      label: label, range: range, entity: name.flatMap(party), name: name?.range)
  }
}

/// A label where it stands, with what it is said of.
struct FoundLabel {
  var label: Vocabulary.Label
  var range: ByteRange
  /// The key of the name beside it; nil when none is near.
  var entity: String?
  var name: ByteRange?
}
