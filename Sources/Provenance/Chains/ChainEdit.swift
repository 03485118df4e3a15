package import ClaimModel

/// One change of an analyst on a claim's chain.
///
/// A link is named by its role and name, so that the change holds when the document is read anew and
/// the extractor finds other links beside it.
package struct ChainEdit: Hashable, Sendable, Codable {
  package enum Action: String, Sendable, Codable {
    case add
    case change
    case remove
  }

  package var action: Action
  /// The link that is changed or removed; nil when one is added.
  package var role: ChainRole?
  package var name: String?
  /// What stands there then; nil when one is removed.
  package var link: ChainLink?

  package static func add(_ link: ChainLink) -> ChainEdit {
    ChainEdit(action: .add, link: link)
  }

  package static func change(_ old: ChainLink, to link: ChainLink) -> ChainEdit {
    ChainEdit(action: .change, role: old.role, name: old.name, link: link)
  }

  package static func remove(_ old: ChainLink) -> ChainEdit {
    ChainEdit(action: .remove, role: old.role, name: old.name)
  }

  /// Returns a chain with the change; one whose link is gone adds what it would have changed it to.
  package func applied(to chain: [ChainLink]) -> [ChainLink] {
    var chain = chain
    let place = chain.firstIndex { $0.role == role && $0.name == name }
    if let place { chain.remove(at: place) }
    guard let link, !chain.contains(where: { $0.role == link.role && $0.name == link.name })
    else { return chain }
    let kept = link.role == role ? place : nil
    chain.insert(link, at: kept ?? Self.place(of: link, in: chain))
    return chain
  }

  /// Behind the last link of its role or of an earlier one.
  private static func place(of link: ChainLink, in chain: [ChainLink]) -> Int {
    let order = ChainRole.allCases
    func rank(_ link: ChainLink) -> Int { order.firstIndex(of: link.role) ?? 0 }
    return (chain.lastIndex { rank($0) <= rank(link) } ?? -1) + 1
  }
}
