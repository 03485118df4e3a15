import ClaimModel

/// What claims deny. Denials are few: a text that denies the same act as a row may tell the same thing, in
/// whatever words, so that nobody can say it is not there.
struct DeniedActs {
  /// For each claim, the senses of what it denies, equal in all languages.
  private let acts: [Set<String>]
  /// For each document, the claims that deny something.
  private let deniers: [[Int]]

  init(_ profiles: [ClaimProfile], documents: [ComparedDocument], meanings: MeaningReader) {
    var deniers: [[Int]] = documents.map { _ in [] }
    acts = profiles.enumerated().map { number, profile in
      let acts = meanings.deniedSenses(
        profile.content, isWhole: profile.claim.act == .deny, of: documents[profile.document])
      if !acts.isEmpty { deniers[profile.document].append(number) }
      return acts
    }
    self.deniers = deniers
  }

  /// Returns the claims of a document that deny what a cluster's claims deny.
  func deniers(in document: Int, of cluster: [Int]) -> [Int] {
    guard !deniers[document].isEmpty else { return [] }
    return deniers[document].filter { denier in
      cluster.contains { !acts[$0].isDisjoint(with: acts[denier]) }
    }
  }
}
