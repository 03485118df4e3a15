extension Comparison {
  /// Documents beside each other without rows or findings: for exports of claims.
  package static func unaligned(_ documents: [ComparedDocument]) -> Comparison {
    Comparison(documents: documents, columns: [], rows: [], findings: [], voices: [], labels: [])
  }
}
