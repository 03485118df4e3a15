/// Where the capitalised words of a document stand, by word: made in one pass and a sort, asked in a few steps.
struct CapitalWords {
  private let places: [(key: UInt32, token: Int32)]
  /// Mentions of one word that are looked at: what many tell, the first tell too.
  private static let most = 64

  init(_ tokens: [Token]) {
    var places: [(key: UInt32, token: Int32)] = []
    for (index, token) in tokens.enumerated()
    where token.kind == .word && token.flags.contains(.capital) {
      places.append((token.key, Int32(index)))
    }
    self.places = places.sorted { ($0.key, $0.token) < ($1.key, $1.token) }
  }

  /// Returns the tokens of a word, told by its hash, in order.
  func tokens(of key: UInt32) -> some Sequence<Int> {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0.key == key }.prefix(Self.most).lazy.map { Int($0.token) }
  }
}
