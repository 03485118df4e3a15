/// Where the pieces of some texts stand when all are put one after another.
struct TextLayout {
  /// For each text the rows of its pieces.
  private(set) var texts: [Range<Int>] = []
  /// For each piece its row in ``PieceFeatures``.
  private(set) var features: [Int] = []

  mutating func add(_ pieces: [Int32], _ rows: [Int32: Int]) {
    let start = features.count
    features += pieces.map { rows[$0] ?? 0 }
    texts.append(start..<features.count)
  }
}
