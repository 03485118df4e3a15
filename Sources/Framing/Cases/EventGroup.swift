/// Documents that seem to tell of one event.
package struct EventGroup: Hashable, Sendable {
  /// The case that analysts made of it, if any of the documents is in one.
  package var caseName: String?
  /// In the order in which they were added.
  package var documents: [String]
  /// The terms most of them share, as written, the heaviest first.
  package var shared: [String]
}

extension EventIndex {
  /// Returns the groups of at least two documents, in the order of their first documents.
  package func eventGroups() -> [EventGroup] {
    groups.filter { $0.documents.count > 1 }.map { group in
      EventGroup(
        caseName: group.caseName, documents: group.documents.map { entry($0).signature.document },
        shared: shared(group.documents))
    }
  }

  /// The most terms that are named.
  private static let most = 5

  /// Names and numbers before words, as the first document writes them.
  private func shared(_ documents: [Int]) -> [String] {
    guard let first = documents.first else { return [] }
    let entry = entry(first)
    var counts: [Int: (count: Int, rank: Int)] = [:]
    for other in documents.dropFirst() {
      let other = self.entry(other)
      let isSame = other.signature.language == entry.signature.language
      let places =
        isSame
        ? entry.own.heaviestShared(with: other.own)
        : entry.carried.heaviestShared(with: other.carried)
      for (rank, place) in places.enumerated() {
        let known = counts[place] ?? (0, rank)
        counts[place] = (known.count + 1, min(known.rank, rank))
      }
    }
    return counts.sorted {
      ($1.value.count, $0.value.rank, $0.key) < ($0.value.count, $1.value.rank, $1.key)
    }.prefix(Self.most).map { entry.signature.terms[$0.key].words }
  }
}
