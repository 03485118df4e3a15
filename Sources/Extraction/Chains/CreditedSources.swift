import ClaimModel

/// The agencies and the outlet that a document credits, as links of a chain.
struct CreditedSources: Sendable {
  let outlet: ChainLink?
  /// Source lines and datelines: they hold for the whole document.
  private let agencies: [ChainLink]
  /// "dikutip dari Reuters": they hold where they stand.
  private let citations: [Credit]

  /// The outlet is as the format or the user names it; nil takes the dateline's.
  init(_ credits: [Credit], outlet: String?) {
    let datelines = credits.filter { $0.kind == .dateline }
    let named = outlet.flatMap { name in datelines.first { Self.isSame($0.name, name) } }
    let own = named ?? (outlet == nil ? datelines.last : nil)
    self.outlet = Self.outletLink(own, named: outlet)
    let name = outlet ?? own?.name
    let upstream = credits.filter { credit in
      name.map { !Self.isSame($0, credit.name) } ?? true
    }
    citations = upstream.filter { $0.kind == .citation }
    var seen: [String] = []
    agencies = upstream.compactMap { credit in
      guard let link = Self.agencyLink(credit),
        !seen.contains(where: { Self.isSame($0, credit.name) })
      else { return nil }
      seen.append(credit.name)
      return link
    }
  }

  /// Returns the agencies and the outlet of a claim.
  func links(sentence: ByteRange, paragraph: ByteRange) -> [ChainLink] {
    let cited = citations.filter { credit in
      paragraph.contains(credit.range) && !agencies.contains { Self.isSame($0.name, credit.name) }
    }
    let citedLinks = cited.map { credit in
      ChainLink(
        role: .agency, name: credit.name,
        basis: sentence.contains(credit.range) ? .explicit : .inferred, evidence: credit.range,
        reason: "The paragraph cites this source.")
    }
    return citedLinks + agencies + (outlet.map { [$0] } ?? [])
  }

  private static func outletLink(_ credit: Credit?, named outlet: String?) -> ChainLink? {
    if let credit {
      return ChainLink(
        role: .outlet, name: outlet ?? credit.name, basis: .explicit, evidence: credit.range,
        reason: "The dateline names the outlet.")
    }
    return outlet.map {
      ChainLink(
        role: .outlet, name: $0, basis: .explicit,
        reason: "The document was imported as this outlet's.")
    }
  }

  private static func agencyLink(_ credit: Credit) -> ChainLink? {
    let reason: String
    switch credit.kind {
    case .sourceLine: reason = "The source line credits it."
    case .dateline: reason = "The dateline credits it beside the outlet."
    case .place, .citation, .translator, .editor, .author: return nil
    }
    return ChainLink(
      role: .agency, name: credit.name, basis: .explicit, evidence: credit.range, reason: reason)
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }
}
