import Foundation

/// The terms of all claims of a comparison, one behind the other, and how rare they are.
struct TermTable {
  let terms: [Term]
  let figures: MatchFigures
  /// For each claim the number of its language.
  let languages: [Int]
  let languageCodes: [String]
  /// For each term's key the inverse document frequency in its language, `log(1 + claims / claims with
  /// it)`: a term tells more the fewer claims have it.
  let rarity: [Double]
  /// Where the terms of each claim start; one more at the end.
  private let starts: [Int]

  init(_ profiles: [ClaimProfile], book: TermBook) {
    figures = book.figures
    let codes = Set(profiles.map(\.language)).sorted()
    let languages = profiles.map { codes.firstIndex(of: $0.language) ?? 0 }
    var terms: [Term] = []
    var starts = [0]
    var claims = [Int](repeating: 0, count: codes.count)
    var counts = [Int](repeating: 0, count: book.terms)
    var languageOfTerm = [Int](repeating: 0, count: book.terms)
    for (profile, language) in zip(profiles, languages) {
      terms += profile.terms
      starts.append(terms.count)
      claims[language] += 1
      for term in profile.terms {
        counts[Int(term.key)] += 1
        languageOfTerm[Int(term.key)] = language
      }
    }
    rarity = zip(counts, languageOfTerm).map { count, language in
      count > 0 ? log(1 + Double(claims[language]) / Double(count)) : 0
    }
    self.terms = terms
    self.starts = starts
    self.languages = languages
    languageCodes = codes
  }

  var claims: Int { languages.count }

  /// The places of a claim's terms in `terms`.
  func places(_ claim: Int) -> Range<Int> { starts[claim]..<starts[claim + 1] }
}
