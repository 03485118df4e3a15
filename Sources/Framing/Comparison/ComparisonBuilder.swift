/// Puts a comparison together: profiles, matches, clusters, rows, findings.
struct ComparisonBuilder {
  let documents: [ComparedDocument]
  let options: ComparisonOptions

  func build(_ proceed: (_ done: Int, _ total: Int) throws -> Void) rethrows -> Comparison {
    let lineage = Lineage(documents)
    let columns = ComparisonColumn.columns(of: documents, lineage: lineage)
    let words = DocumentWords(documents, apostropheLanguages: options.apostropheLanguages)
    let rows = try rows(columns, lineage, words, proceed)
    let context = FindingContext(
      documents: documents, words: words, columns: columns, rows: rows, options: options)
    let labels = LabelReader.things(context)
    return Comparison(
      documents: documents, columns: columns, rows: rows, findings: context.findings(labels),
      voices: zip(documents, words.all).flatMap { VoiceShare.shares(of: $0, words: $1) },
      labels: labels)
  }

  private func rows(
    _ columns: [ComparisonColumn], _ lineage: Lineage, _ words: DocumentWords,
    _ proceed: (_ done: Int, _ total: Int) throws -> Void
  ) rethrows -> [ComparisonRow] {
    var book = TermBook(options)
    var reader = ProfileReader(documents: documents, words: words, options: options)
    let profiles = reader.profiles(&book)
    let matcher = ClaimMatcher(profiles, book: book)
    var clusterer = Clusterer(
      profiles: matcher.profiles, pairs: try matcher.pairs(proceed), lineages: lineage.numbers,
      options: options)
    let (clusters, matches) = clusterer.clusters()
    let explainer = MatchExplainer(matcher: matcher, documents: documents)
    let builder = RowBuilder(
      documents: documents, columns: columns, profiles: profiles,
      neighbours: clusterer.neighbours(), figures: options.figures)
    let matchesOfClaim = Postings(keys: profiles.count) { post in
      for match in matches { post(match.pair.left, match) }
    }
    let rows = clusters.map { cluster in
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
