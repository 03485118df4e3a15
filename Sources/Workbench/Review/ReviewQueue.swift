internal import Provenance

/// The claims of a review in their order, with those that are done.
struct ReviewQueue {
  let ids: [ClaimID]
  private(set) var done: Set<ClaimID>
  private(set) var place = 0

  init(_ ids: [ClaimID], done: Set<ClaimID>) {
    self.ids = ids
    self.done = done
    place = ids.firstIndex { !done.contains($0) } ?? 0
  }

  var current: ClaimID? { ids.indices.contains(place) ? ids[place] : nil }
  var isFinished: Bool { done.count >= ids.count }

  /// What `advance` would go to: the next claim that is not done, from the start again after the
  /// last, so that skipped claims come back; nil when no other is left.
  var upcoming: ClaimID? { upcomingPlace.map { ids[$0] } }

  private var upcomingPlace: Int? {
    let after = ids.indices.dropFirst(place + 1).first { !done.contains(ids[$0]) }
    return after ?? ids.indices.prefix(place).first { !done.contains(ids[$0]) }
  }

  /// Returns false when no other claim is left.
  mutating func advance() -> Bool {
    guard let next = upcomingPlace else { return false }
    place = next
    return true
  }

  /// Goes to the claim before, done or not.
  mutating func goBack() -> Bool {
    guard place > 0 else { return false }
    place -= 1
    return true
  }

  mutating func go(to id: ClaimID) -> Bool {
    guard let found = ids.firstIndex(of: id) else { return false }
    place = found
    return true
  }

  mutating func set(_ id: ClaimID, isDone: Bool) {
    if isDone { done.insert(id) } else { done.remove(id) }
  }
}
