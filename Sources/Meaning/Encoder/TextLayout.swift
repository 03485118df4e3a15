/// Where the pieces of some texts stand when all are put one after another.
struct TextLayout {
  /// For each text the rows of its pieces.
  private(set) var texts: [Range<Int>] = []
  /// For each piece its row in ``PieceFeatures``.
  private(set) var features: [Int] = []

  init(_ all: ArraySlice<[Int32]>, _ known: PieceFeatures) {
    for text in all {
      let start = features.count
      for piece in text { features.append(known.row(piece)) }
      texts.append(start..<features.count)
    }
  }
}
