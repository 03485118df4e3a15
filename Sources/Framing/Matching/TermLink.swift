/// Two terms of two claims that may be put together.
struct TermLink {
  /// The claim of the right term.
  var right: Int32
  /// The terms' numbers in their claims.
  var leftTerm: Int32
  var rightTerm: Int32
  var value: Double
  var kind: MatchEvidenceKind

  /// Returns the link as seen from its right claim.
  func turned(to left: Int) -> TermLink {
    TermLink(
      right: Int32(left), leftTerm: rightTerm, rightTerm: leftTerm, value: value, kind: kind)
  }

  /// Orders links of one pair of claims: the heaviest first, then in text order.
  fileprivate func comesBefore(_ other: TermLink) -> Bool {
    guard value == other.value else { return value > other.value }
    return (leftTerm, rightTerm) < (other.leftTerm, other.rightTerm)
  }
}

/// Chooses one link for each term, the heaviest first.
struct LinkChooser {
  /// For each term of the left and of the right claim, the last pair of claims that took it.
  private var takenLeft: [Int] = []
  private var takenRight: [Int] = []
  private var pair = 0

  /// Keeps of the links of one pair of claims those that are chosen, in order.
  mutating func choose(_ links: inout [TermLink]) {
    guard links.count > 1 else { return }
    pair += 1
    Self.sort(&links)
    var count = 0
    for index in links.indices where take(links[index]) {
      links[count] = links[index]
      count += 1
    }
    links.removeLast(links.count - count)
  }

  private mutating func take(_ link: TermLink) -> Bool {
    let (left, right) = (Int(link.leftTerm), Int(link.rightTerm))
    Self.grow(&takenLeft, to: left)
    Self.grow(&takenRight, to: right)
    guard takenLeft[left] != pair, takenRight[right] != pair else { return false }
    takenLeft[left] = pair
    takenRight[right] = pair
    return true
  }

  private static func grow(_ taken: inout [Int], to term: Int) {
    while taken.count <= term { taken.append(0) }
  }

  /// By insertion: two claims have a handful of links.
  private static func sort(_ links: inout [TermLink]) {
    guard links.count <= 32 else { return links.sort { $0.comesBefore($1) } }
    for end in links.indices.dropFirst() {
      let link = links[end]
      var place = end
      while place > 0, link.comesBefore(links[place - 1]) {
        links[place] = links[place - 1]
        place -= 1
      }
      links[place] = link
    }
  }
}

/// The links of one claim with each other claim, filled in any order and emptied claim by claim.
struct LinkTable {
  private var links: [TermLink] = []
  /// For each link, the next one with the same claim.
  private var next: [Int32] = []
  /// For each claim, its first and last link.
  private var first: [Int32]
  private var last: [Int32]
  private var touched: [Int32] = []
  private var chooser = LinkChooser()
  private var chosen: [TermLink] = []

  private static let none: Int32 = -1

  init(claims: Int) {
    first = Array(repeating: Self.none, count: claims)
    last = first
  }

  mutating func add(_ link: TermLink) {
    let (claim, number) = (Int(link.right), Int32(links.count))
    if first[claim] == Self.none {
      first[claim] = number
      touched.append(link.right)
    } else {
      next[Int(last[claim])] = number
    }
    last[claim] = number
    links.append(link)
    next.append(Self.none)
  }

  /// Empties the table, with those links of each claim that are chosen.
  mutating func drain(_ body: (_ claim: Int, _ chosen: [TermLink]) -> Void) {
    for claim in touched {
      chosen.removeAll(keepingCapacity: true)
      var number = first[Int(claim)]
      while number != Self.none {
        chosen.append(links[Int(number)])
        number = next[Int(number)]
      }
      first[Int(claim)] = Self.none
      chooser.choose(&chosen)
      body(Int(claim), chosen)
    }
    links.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
  }
}
