/// Puts a comparison together: profiles, matches, clusters, rows, findings.
struct ComparisonBuilder {
  /// Is told how many claims of how many were compared with all others; what it throws ends the work.
  typealias Proceed = (_ done: Int, _ total: Int) throws -> Void

  private let documents: [ComparedDocument]
  private let options: ComparisonOptions
  private let words: DocumentWords

  init(documents: [ComparedDocument], options: ComparisonOptions) {
    self.documents = documents
    self.options = options
    words = DocumentWords(documents, apostropheLanguages: options.apostropheLanguages)
  }

  func build(_ proceed: Proceed) rethrows -> Comparison {
    var comparison = try align(proceed)
    let context = FindingContext(
      documents: documents, words: words, columns: comparison.columns, rows: comparison.rows,
      options: options)
    comparison.labels = LabelReader.things(context)
    comparison.findings = context.findings(comparison.labels)
    comparison.voices = zip(documents, words.all).flatMap { VoiceShare.shares(of: $0, words: $1) }
    comparison.parties = HeardParty.all(in: comparison, names: options.names)
    return comparison
  }

  /// The columns and rows alone.
  func align(_ proceed: Proceed) rethrows -> Comparison {
    let lineage = Lineage(documents)
    let columns = ComparisonColumn.columns(of: documents, lineage: lineage)
    return Comparison(
      documents: documents, columns: columns, rows: try rows(columns, lineage, proceed),
      findings: [], voices: [], labels: [])
  }

  private func rows(
    _ columns: [ComparisonColumn], _ lineage: Lineage, _ proceed: Proceed
  ) rethrows -> [ComparisonRow] {
    var book = TermBook(options)
    let profiles = try profiles(&book, proceed)
    let matcher = ClaimMatcher(profiles, book: book)
    var clusterer = Clusterer(
      profiles: matcher.profiles, pairs: try matcher.pairs(proceed), lineages: lineage.numbers,
      options: options)
    let (clusters, matches) = clusterer.clusters()
    let explainer = MatchExplainer(matcher: matcher, documents: documents)
    let builder = RowBuilder(
      documents: documents, columns: columns, profiles: profiles,
      neighbours: clusterer.neighbours(), denied: denied(profiles), figures: options.figures)
    let matchesOfClaim = Postings(keys: profiles.count) { post in
      for match in matches { post(match.pair.left, match) }
    }
    let rows = try clusters.map { cluster in
      try proceed(profiles.count, profiles.count)
      let joined = cluster.flatMap { matchesOfClaim.all[matchesOfClaim.range($0)] }
      var row = builder.row(
        cluster, matches: options.explainsMatches ? joined.map(explainer.match) : [])
      row.pairs = joined.map {
        ClaimPair(profiles[$0.pair.left].id, profiles[$0.pair.right].id)
      }
      return row
    }
    return ranked(rows)
  }

  private func denied(_ profiles: [ClaimProfile]) -> DeniedActs {
    DeniedActs(
      profiles, documents: documents,
      meanings: MeaningReader(options, words: words, documents: documents))
  }

  private func profiles(_ book: inout TermBook, _ proceed: Proceed) rethrows -> [ClaimProfile] {
    let total = documents.reduce(0) { $0 + $1.claims.count }
    var reader = ProfileReader(documents: documents, words: words, options: options)
    return try documents.indices.flatMap { number in
      try proceed(0, total)
      return reader.profiles(of: number, &book)
    }
  }

  private func ranked(_ rows: [ComparisonRow]) -> [ComparisonRow] {
    let order = rows.indices.sorted {
      (rows[$1].weight, $0) < (rows[$0].weight, $1)
    }
    return order.enumerated().map { place, index in
      var row = rows[index]
      row.id = "r\(place + 1)"
      return row
    }
  }
}

extension ComparisonRow {
  /// What rows are ordered by; a row without disagreement still has its prominence.
  var weight: Double { Double(1 + disagreement) * prominence }
}
