import ClaimModel

extension VoiceShare {
  /// Returns the shares of one document, the largest first.
  ///
  /// Speakers are told apart by their folded resolved names; words where claims overlap count for
  /// each of them.
  static func shares(of document: ComparedDocument, words: [Word]) -> [VoiceShare] {
    var shares: [VoiceShare] = []
    var places: [String: Int] = [:]
    for compared in document.claims {
      let party = VoiceParty(of: compared.claim)
      let place = places[party.key] ?? shares.count
      if place == shares.count {
        places[party.key] = place
        let position = compared.start * 100 / max(1, document.text.utf8.count)
        shares.append(VoiceShare(of: party, in: document, firstPosition: position))
      }
      shares[place].add(compared.claim, words)
    }
    let total = max(1, shares.reduce(0) { $0 + $1.words })
    for index in shares.indices {
      shares[index].percent = (shares[index].words * 200 + total) / (2 * total)
    }
    return shares.enumerated().sorted {
      ($1.element.words, $0.offset) < ($0.element.words, $1.offset)
    }.map(\.element)
  }

  private mutating func add(_ claim: Claim, _ all: [Word]) {
    let count = claim.content.reduce(0) { $0 + DocumentWords.slice(all, $1).count }
    claims += 1
    words += count
    if claim.voice == .direct { quotedWords += count }
  }
}

extension VoiceParty {
  init(of claim: Claim) {
    if claim.kind == .assertion {
      self = .outlet
    } else {
      self = claim.speaker?.resolved.map(VoiceParty.speaker) ?? .unresolved
    }
  }

  fileprivate var key: String {
    switch self {
    case .speaker(let name): "s" + Folding.fold(name[...])
    case .outlet: "o"
    case .unresolved: "u"
    }
  }
}
