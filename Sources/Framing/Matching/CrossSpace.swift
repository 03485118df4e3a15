import Foundation

/// The terms of all claims as seen from other languages.
///
/// Two terms of two languages meet over a bridge. Each term of a claim is put together with one term
/// of the other at most, the strongest first; a pair tells the smaller of the two weights times the
/// strength of its bridges.
struct CrossSpace {
  private let table: TermTable
  private let bridges: [Bridge]
  /// For each place in the table, what its term tells.
  private let weights: [Double]
  /// For each claim, the sum of its terms' weights.
  private let mass: [Double]
  /// For each bridge's key and each language, the terms that have it, in claim order.
  private let postings: Postings<Posting>

  private struct Posting {
    var claim: Int32
    var term: Int32
    var strength: Double
    var weight: Double
  }

  init(_ table: TermTable, book: TermBook) {
    self.table = table
    bridges = book.bridges
    let carried = Self.carried(table, book)
    let hasList = table.languageCodes.map(book.hasList)
    var weights: [Double] = []
    weights.reserveCapacity(table.terms.count)
    for claim in 0..<table.claims {
      for term in table.terms[table.places(claim)] {
        let isCarried = book[term.bridges].contains { carried[Int($0.key)] }
        weights.append(
          table.rarity[Int(term.key)]
            * Self.part(
              of: term, isCarried: isCarried, hasList: hasList[table.languages[claim]],
              table.figures))
      }
    }
    mass = (0..<table.claims).map { claim in weights[table.places(claim)].reduce(0, +) }
    let languages = table.languageCodes.count
    postings = Postings(keys: book.keys * languages) { post in
      for claim in 0..<table.claims where languages > 1 {
        for (term, place) in table.places(claim).enumerated() {
          for bridge in book[table.terms[place].bridges] where carried[Int(bridge.key)] {
            post(
              Int(bridge.key) * languages + table.languages[claim],
              Posting(
                claim: Int32(claim), term: Int32(term), strength: bridge.strength,
                weight: weights[place]))
          }
        }
      }
    }
    self.weights = weights
  }

  /// Adds what each later claim of another language shares with this one.
  func addShared(_ left: Int, to shared: inout SharedTermTable, using links: inout LinkTable) {
    forEachBridge(of: left) { term, place, bridge in
      for language in table.languageCodes.indices where language != table.languages[left] {
        let places = postings.range(key(bridge, language), behind: { Int($0.claim) <= left })
        for index in places { links.add(link(term, place, bridge, postings.all[index])) }
      }
    }
    links.drain { claim, count, weight in shared.add(weight, of: count, with: claim) }
  }

  /// Returns the pairs of terms that make two claims alike.
  func links(_ left: Int, _ right: Int) -> [TermLink] {
    let (first, second) = (min(left, right), max(left, right))
    var links: [TermLink] = []
    forEachBridge(of: first) { term, place, bridge in
      let key = key(bridge, table.languages[second])
      for index in postings.range(key, behind: { Int($0.claim) < second }) {
        guard Int(postings.all[index].claim) == second else { break }
        links.append(link(term, place, bridge, postings.all[index]))
      }
    }
    var chooser = LinkChooser()
    links.removeLast(links.count - chooser.choose(&links))
    return left < right ? links : links.map { $0.turned(to: left) }
  }

  /// Returns how alike two claims are by what they share, 0 to 1, on the scale of one language:
  /// translations never share all their words.
  func likeness(_ left: Int, _ right: Int, _ shared: SharedTerms) -> Double {
    let likeness = shared.likeness(mass[left], mass[right], table.figures)
    return table.figures.scale == 0.5
      ? likeness.squareRoot() : pow(likeness, table.figures.scale)
  }

  private func key(_ bridge: Bridge, _ language: Int) -> Int {
    Int(bridge.key) * table.languageCodes.count + language
  }

  private func forEachBridge(of claim: Int, _ body: (_ term: Int, _ place: Int, Bridge) -> Void) {
    for (number, place) in table.places(claim).enumerated() {
      let range = table.terms[place].bridges
      for index in Int(range.lowerBound)..<Int(range.upperBound) {
        body(number, place, bridges[index])
      }
    }
  }

  private func link(_ term: Int, _ place: Int, _ bridge: Bridge, _ other: Posting) -> TermLink {
    TermLink(
      right: other.claim, leftTerm: Int32(term), rightTerm: other.term,
      value: min(weights[place], other.weight) * bridge.strength * other.strength,
      kind: bridge.kind)
  }

  /// For each key, whether claims of at least two languages have it.
  private static func carried(_ table: TermTable, _ book: TermBook) -> [Bool] {
    var first = [Int?](repeating: nil, count: book.keys)
    var carried = [Bool](repeating: false, count: book.keys)
    for claim in 0..<table.claims {
      let language = table.languages[claim]
      for term in table.terms[table.places(claim)] {
        for bridge in book[term.bridges] {
          let key = Int(bridge.key)
          if let known = first[key] { if known != language { carried[key] = true } }
          first[key] = first[key] ?? language
        }
      }
    }
    return carried
  }

  private static func part(
    of term: Term, isCarried: Bool, hasList: Bool, _ figures: MatchFigures
  ) -> Double {
    if term.bridges.isEmpty { return 0 }
    if term.kind == .word {
      return isCarried ? figures.knownWord : (hasList ? figures.unknownWord : 0)
    }
    return term.importance(figures) * (isCarried ? 1 : figures.foreignName)
      * (term.isContinued ? figures.continuedName : 1)
  }
}
