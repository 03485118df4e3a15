internal import ClaimModel

/// The words of a text, so that two contents are compared as sets of words.
///
/// A word is a run of letters and digits with apostrophes and hyphens inside; a range covers a word when
/// it holds at least half of its code points.
struct WordTokens {
  private let words: [ScalarRange]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var words: [ScalarRange] = []
    var index = 0
    while index < scalars.count {
      guard Self.isWord(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count {
        let joins =
          Self.joins(scalars[index]) && index + 1 < scalars.count && Self.isWord(scalars[index + 1])
        guard Self.isWord(scalars[index]) || joins else { break }
        index += 1
      }
      words.append(ScalarRange(start, index))
    }
    self.words = words
  }

  /// Returns the places of the words that ranges cover.
  func covered(by ranges: [ScalarRange]) -> Set<Int> {
    var covered: Set<Int> = []
    for range in ranges {
      var index = first(endingAfter: range.start)
      while index < words.count, words[index].start < range.end {
        let word = words[index]
        let common = min(word.end, range.end) - max(word.start, range.start)
        if 2 * common >= word.end - word.start { covered.insert(index) }
        index += 1
      }
    }
    return covered
  }

  private func first(endingAfter offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "-"
  }
}
