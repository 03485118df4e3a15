/// Which claims of some documents are each other's best match, before anything is grouped.
package enum Alignment {
  /// Returns the mutual best matches that reach the match threshold, the best first.
  package static func matches(
    _ documents: [ComparedDocument], options: ComparisonOptions
  ) -> [ClaimMatch] {
    var book = TermBook(options)
    let words = DocumentWords(documents, apostropheLanguages: options.apostropheLanguages)
    var reader = ProfileReader(documents: documents, words: words, options: options)
    let profiles = reader.profiles(&book)
    let matcher = ClaimMatcher(profiles, book: book)
    let clusterer = Clusterer(
      profiles: matcher.profiles, pairs: matcher.pairs(),
      lineages: Array(documents.indices), options: options)
    let explainer = MatchExplainer(matcher: matcher, documents: documents)
    return clusterer.mutualMatches().map {
      explainer.match(ClusterMatch(pair: $0, reason: .score))
    }
  }
}
