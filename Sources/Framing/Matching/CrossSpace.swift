import Foundation

/// The terms of all claims as seen from other languages.
///
/// Two terms of two languages meet over a bridge. Each term of a claim is put together with one term
/// of the other at most, the strongest first; a pair tells the smaller of the two weights times the
/// strength of its bridges.
struct CrossSpace {
  private let profiles: [ClaimProfile]
  /// For each claim, the number of its language.
  private let languages: [Int]
  /// For each claim, what each of its terms tells.
  private let weights: [[Double]]
  /// For each claim, the sum of `weights`.
  private let mass: [Double]
  /// For each bridge's key, the terms that have it, in claim order.
  private var postings: [[Posting]] = []

  private struct Posting {
    var claim: Int32
    var term: Int32
    var strength: Double
  }

  /// Two terms that may be put together.
  struct Link {
    var right: Int
    var leftTerm: Int
    var rightTerm: Int
    var value: Double
    var kind: MatchEvidenceKind
  }

  /// Words tell less than in one language, because most have several translations; a word that no
  /// list has tells hardly anything, and a name that no other language's claims have is likely a
  /// translated one.
  private static let knownWord = 0.5
  private static let unknownWord = 0.1
  private static let foreignName = 0.3
  private static let continued = 0.5

  init(_ profiles: [ClaimProfile], book: BridgeBook) {
    self.profiles = profiles
    let codes = Set(profiles.map(\.language)).sorted()
    languages = profiles.map { codes.firstIndex(of: $0.language) ?? 0 }
    let keys = 1 + (profiles.flatMap { $0.terms.flatMap { $0.bridges.map(\.key) } }.max() ?? -1)
    let carried = Self.carried(profiles, keys: keys)
    let rarity = TermRarity(profiles)
    weights = profiles.map { profile in
      profile.terms.map { term in
        let isCarried = term.bridges.contains { carried[$0.key] }
        return rarity.of(term, profile.language)
          * Self.part(of: term, isCarried: isCarried, hasList: book.hasList(profile.language))
      }
    }
    mass = weights.map { $0.reduce(0, +) }
    postings = Array(repeating: [], count: keys)
    for (claim, profile) in profiles.enumerated() {
      for (number, term) in profile.terms.enumerated() {
        for bridge in term.bridges where carried[bridge.key] {
          postings[bridge.key].append(
            Posting(claim: Int32(claim), term: Int32(number), strength: bridge.strength))
        }
      }
    }
  }

  /// Calls `body` for each later claim of another language that shares something, in claim order.
  func forEachAlike(_ left: Int, _ body: (_ right: Int, _ shared: SharedTerms) -> Void) {
    let links = links(of: left).sorted(by: Self.precedes)
    var start = 0
    while start < links.count {
      let end = links[start...].firstIndex { $0.right != links[start].right } ?? links.count
      var shared = SharedTerms()
      for link in Self.chosen(links[start..<end]) { shared.add(link.value) }
      body(links[start].right, shared)
      start = end
    }
  }

  /// Returns the pairs of terms that make two claims alike, the heaviest first.
  func links(_ left: Int, _ right: Int) -> [Link] {
    let found = links(of: min(left, right)).filter { $0.right == max(left, right) }
    return Self.chosen(found.sorted(by: Self.precedes)[...]).map { link in
      guard left > right else { return link }
      return Link(
        right: left, leftTerm: link.rightTerm, rightTerm: link.leftTerm, value: link.value,
        kind: link.kind)
    }
  }

  /// Returns how alike two claims are by what they share, 0 to 1, on the scale of one language:
  /// translations never share all their words.
  func likeness(_ left: Int, _ right: Int, _ shared: SharedTerms) -> Double {
    pow(shared.likeness(mass[left], mass[right]), Self.scale)
  }

  private static let scale = 0.5

  private func links(of left: Int) -> [Link] {
    var links: [Link] = []
    let language = languages[left]
    for (number, term) in profiles[left].terms.enumerated() {
      for bridge in term.bridges {
        let others = postings[bridge.key]
        var index = others.partitioningIndex { Int($0.claim) > left }
        while index < others.count {
          let other = others[index]
          let right = Int(other.claim)
          index += 1
          guard languages[right] != language else { continue }
          let weight = min(weights[left][number], weights[right][Int(other.term)])
          links.append(
            Link(
              right: right, leftTerm: number, rightTerm: Int(other.term),
              value: weight * bridge.strength * other.strength, kind: bridge.kind))
        }
      }
    }
    return links
  }

  /// One link for each term, from links of one pair of claims, the heaviest first.
  private static func chosen(_ links: ArraySlice<Link>) -> [Link] {
    var chosen: [Link] = []
    for link in links
    where !chosen.contains(where: {
      $0.leftTerm == link.leftTerm || $0.rightTerm == link.rightTerm
    }) {
      chosen.append(link)
    }
    return chosen
  }

  private static func precedes(_ one: Link, _ other: Link) -> Bool {
    (one.right, -one.value, one.leftTerm, one.rightTerm)
      < (other.right, -other.value, other.leftTerm, other.rightTerm)
  }

  /// For each key, whether claims of at least two languages have it.
  private static func carried(_ profiles: [ClaimProfile], keys: Int) -> [Bool] {
    var first = [String?](repeating: nil, count: keys)
    var carried = [Bool](repeating: false, count: keys)
    for profile in profiles {
      for bridge in profile.terms.flatMap(\.bridges) {
        if first[bridge.key] == nil { first[bridge.key] = profile.language }
        if first[bridge.key] != profile.language { carried[bridge.key] = true }
      }
    }
    return carried
  }

  private static func part(of term: Term, isCarried: Bool, hasList: Bool) -> Double {
    if term.bridges.isEmpty { return 0 }
    if term.kind == .word {
      return isCarried ? knownWord : (hasList ? unknownWord : 0)
    }
    return term.importance * (isCarried ? 1 : foreignName) * (term.isContinued ? continued : 1)
  }
}

/// How rare terms are among the claims of their language.
struct TermRarity {
  private var claims: [String: Int] = [:]
  private var counts: [String: [String: Int]] = [:]

  init(_ profiles: [ClaimProfile]) {
    for profile in profiles {
      claims[profile.language, default: 0] += 1
      for term in profile.terms {
        counts[profile.language, default: [:]][term.key, default: 0] += 1
      }
    }
  }

  /// Returns the inverse document frequency, `log(1 + claims / claims with it)`.
  func of(_ term: Term, _ language: String) -> Double {
    log(1 + Double(claims[language] ?? 1) / Double(counts[language]?[term.key] ?? 1))
  }
}

extension Array {
  /// Returns the first index whose element satisfies the predicate, in an array that is divided by it.
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
