/// Names of places by their folded words.
struct PlaceNames: Sendable {
  /// The code of each name of up to ``longest`` words.
  let codes: [String: String]
  /// For the first word of each name, the words of the longest name that begins so.
  let lengths: [String: Int]

  /// Longer names are passed over, in words.
  private static let longest = 4

  /// Cuts names into words as texts are: *Guinea-Bissau* is two, *Côte d'Ivoire* too.
  init(_ places: [String: String]) {
    codes = Dictionary(
      places.map { (Self.words($0.key), $0.value) }.sorted { $0 < $1 },
      uniquingKeysWith: { first, _ in first })
    var lengths: [String: Int] = [:]
    for name in codes.keys {
      let words = name.split(separator: " ")
      guard let first = words.first, words.count <= Self.longest else { continue }
      lengths[String(first)] = max(lengths[String(first)] ?? 0, words.count)
    }
    self.lengths = lengths
  }

  private static func words(_ name: String) -> String {
    WordScanner.words(of: name, cutsSuffixes: false).map(\.folded).joined(separator: " ")
  }
}
