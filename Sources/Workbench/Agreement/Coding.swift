/// What several analysts judged of the same things: one value for each thing and analyst.
struct Coding {
  /// By thing, then by analyst.
  let units: [[String: String]]

  /// Things that at least two analysts judged.
  var shared: [[String: String]] { units.filter { $0.count > 1 } }

  var analysts: [String] { Set(units.flatMap(\.keys)).sorted() }

  /// The values two analysts gave to what both judged.
  func pairs(_ one: String, _ other: String) -> [(String, String)] {
    units.compactMap { unit in
      guard let left = unit[one], let right = unit[other] else { return nil }
      return (left, right)
    }
  }
}
