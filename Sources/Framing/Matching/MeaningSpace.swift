import ClaimModel

/// How alike claims of different languages are in what they mean, where a meaning model has read them.
///
/// Claims of one language have their words: there the model puts together what merely goes on with the same
/// people (cosine .68), and takes away more than it adds.
///
/// This finds claims that speak of the same thing. It hardly changes with a number or a denial, so that
/// quantities, polarity and agents are compared by themselves, as without it.
struct MeaningSpace {
  private let meanings: [MeaningVector?]
  private let languages: [String]
  private let figures: MatchFigures
  /// Whether there is nothing to tell.
  private let isEmpty: Bool

  init(_ profiles: [ClaimProfile], _ figures: MatchFigures) {
    meanings = profiles.map(\.meaning)
    languages = profiles.map(\.language)
    self.figures = figures
    isEmpty = meanings.allSatisfy { $0 == nil }
  }

  /// Returns the cosine of two claims; nil where one was not read.
  func likeness(_ left: Int, _ right: Int) -> Double? {
    guard let one = meanings[left], let other = meanings[right] else { return nil }
    return one.likeness(to: other)
  }

  /// Returns what the cosine of two claims tells, 0 to 1.
  func strength(_ left: Int, _ right: Int) -> Double {
    guard languages[left] != languages[right], let likeness = likeness(left, right) else {
      return 0
    }
    let range = figures.alikeMeaning - figures.unlikeMeaning
    return max(0, min(1, (likeness - figures.unlikeMeaning) / range))
  }

  /// Whether a model read two claims of different languages and sees nothing in common: then words that a
  /// list may translate into one another tell nothing either.
  func areStrange(_ left: Int, _ right: Int) -> Bool {
    guard !isEmpty, languages[left] != languages[right], let likeness = likeness(left, right) else {
      return false
    }
    return likeness < figures.strangeMeaning
  }

  /// Fills the table with each later claim of another language that is alike.
  func addAlike(_ left: Int, to shared: inout SharedTermTable) {
    guard !isEmpty, meanings[left] != nil else { return }
    for right in meanings.indices.dropFirst(left + 1) {
      let strength = strength(left, right)
      if strength > 0 { shared.add(meaning: strength, with: right) }
    }
  }
}
