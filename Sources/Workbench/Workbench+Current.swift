internal import Messages
internal import Provenance

extension Workbench {
  /// Makes a listing what "last" means; its first claim is next.
  func remember(_ ids: [ClaimID]) {
    listed = ids
    if ids.count == 1 { current = ids.first }
  }

  /// Makes a claim what "it" means.
  func remember(_ id: ClaimID) {
    current = id
  }

  /// Returns the claim after or before a claim (nil: the current one), in the last listing when it
  /// holds the claim, else as claims stand in their documents.
  func neighbour(of id: ClaimID?, forward: Bool) throws -> ClaimID {
    let isListed = id.map { listed.contains($0) } ?? !listed.isEmpty
    guard isListed else { return try neighbourInText(of: id, forward: forward) }
    guard let id, let place = listed.firstIndex(of: id) else {
      return forward ? listed[0] : listed[listed.count - 1]
    }
    let next = place + (forward ? 1 : -1)
    guard listed.indices.contains(next) else {
      throw WorkbenchError.noNeighbour(of: id, forward: forward)
    }
    return listed[next]
  }

  private func neighbourInText(of id: ClaimID?, forward: Bool) throws -> ClaimID {
    let store = try store()
    if let next = try store.claimID(nextTo: id, forward: forward) { return next }
    guard let id else { throw WorkbenchError.noClaimsMatch(say("the store")) }
    throw WorkbenchError.noNeighbour(of: id, forward: forward)
  }
}
