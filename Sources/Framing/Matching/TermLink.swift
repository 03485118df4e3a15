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
  /// For each term of the left and of the right claim from `masked` on, whether it is taken.
  private var takenLeft: Set<Int32> = []
  private var takenRight: Set<Int32> = []

  /// Terms whose numbers fit a mask; hardly a claim has more.
  private static let masked: Int32 = 64

  /// Brings those of the links of one pair of claims that are chosen to the front; returns their number.
  mutating func choose(_ links: inout [TermLink]) -> Int {
    guard links.count > 1, Self.areContested(links) else { return links.count }
    takenLeft.removeAll(keepingCapacity: true)
    takenRight.removeAll(keepingCapacity: true)
    return links.withUnsafeMutableBufferPointer { links in
      Self.sort(links)
      var (left, right): (UInt64, UInt64) = (0, 0)
      var count = 0
      for link in links where take(link, &left, &right) {
        links[count] = link
        count += 1
      }
      return count
    }
  }

  /// Whether two links may want one term.
  private static func areContested(_ links: [TermLink]) -> Bool {
    var (left, right): (UInt64, UInt64) = (0, 0)
    for link in links {
      guard link.leftTerm < masked, link.rightTerm < masked else { return true }
      let (one, other): (UInt64, UInt64) = (1 << link.leftTerm, 1 << link.rightTerm)
      if left & one != 0 || right & other != 0 { return true }
      left |= one
      right |= other
    }
    return false
  }

  private mutating func take(
    _ link: TermLink, _ left: inout UInt64, _ right: inout UInt64
  ) -> Bool {
    guard link.leftTerm < Self.masked, link.rightTerm < Self.masked else {
      return takeFar(link, &left, &right)
    }
    let (one, other): (UInt64, UInt64) = (1 << link.leftTerm, 1 << link.rightTerm)
    guard left & one == 0, right & other == 0 else { return false }
    left |= one
    right |= other
    return true
  }

  private mutating func takeFar(
    _ link: TermLink, _ left: inout UInt64, _ right: inout UInt64
  ) -> Bool {
    func isFree(_ term: Int32, _ mask: UInt64, _ far: Set<Int32>) -> Bool {
      term < Self.masked ? mask & (1 << term) == 0 : !far.contains(term)
    }
    func take(_ term: Int32, _ mask: inout UInt64, _ far: inout Set<Int32>) {
      if term < Self.masked { mask |= 1 << term } else { far.insert(term) }
    }
    guard isFree(link.leftTerm, left, takenLeft), isFree(link.rightTerm, right, takenRight) else {
      return false
    }
    take(link.leftTerm, &left, &takenLeft)
    take(link.rightTerm, &right, &takenRight)
    return true
  }

  /// By insertion: two claims have a handful of links.
  private static func sort(_ links: UnsafeMutableBufferPointer<TermLink>) {
    guard links.count <= 32 else {
      var links = links
      return links.sort { $0.comesBefore($1) }
    }
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

  /// Empties the table, with the number and the weight of those links of each claim that are chosen.
  mutating func drain(_ body: (_ claim: Int, _ count: Int, _ weight: Double) -> Void) {
    for claim in touched {
      chosen.removeAll(keepingCapacity: true)
      var number = first[Int(claim)]
      while number != Self.none {
        chosen.append(links[Int(number)])
        number = next[Int(number)]
      }
      first[Int(claim)] = Self.none
      let count = chooser.choose(&chosen)
      body(Int(claim), count, chosen.prefix(count).reduce(0) { $0 + $1.value })
    }
    links.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
  }
}
