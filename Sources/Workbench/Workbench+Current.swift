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
    let store = try store()
    let isListed = id.map { listed.contains($0) } ?? !listed.isEmpty
    let order = isListed ? listed : try store.claimIDs(order: .text)
    guard let id, let place = order.firstIndex(of: id) else {
      guard let first = forward ? order.first : order.last else {
        throw WorkbenchError.noClaimsMatch("the store")
      }
      return first
    }
    let next = place + (forward ? 1 : -1)
    guard order.indices.contains(next) else {
      throw WorkbenchError.noNeighbour(of: id, forward: forward)
    }
    return order[next]
  }
}
