internal import ClaimModel
internal import Framing
internal import Messages
internal import Provenance
internal import Reports

/// Turns what is in the store into what comparisons and reports are made of.
struct ReportSource {
  let store: Store
  /// What verdicts are rated by; only exports show ratings.
  var scales = VerdictScales()
  /// Which verdicts are shown.
  var blindness = Blindness(nil)
  /// The command under way, which tells how far it is.
  var work: Work?
  /// What claims mean; nil where there is no meaning model.
  var meaningReader: MeaningReader?

  /// Returns documents with all their claims.
  func documents(_ records: [DocumentRecord]) throws -> [ComparedDocument] {
    let lineages = try store.lineages(of: records.map(\.id)) { try work?.proceed($0, of: $1) }
    return try records.enumerated().map { done, record in
      try work?.check()
      work?.tell(done, of: records.count, say("documents"))
      let claims = try store.claims(
        matching: .field(.document, [record.id.description]), order: .text)
      var document = try document(record, claims: claims)
      if let number = lineages.number(of: record.id), let found = lineages.lineage(of: record.id) {
        document.lineage = DocumentLineage(
          number: number, origin: found.source ?? document.source,
          isOrigin: found.origin == record.id, links: links(of: record.id, in: found))
      }
      return document
    }
  }

  /// A report of claims alone, in the order of their documents.
  func listing(_ records: [ClaimRecord]) throws -> Reports.Report {
    let claims = Dictionary(grouping: records, by: \.document)
    let documents = try claims.keys.sorted().enumerated().map { done, id in
      try work?.check()
      work?.tell(done, of: claims.count, say("documents"))
      return try document(store.document(id), claims: claims[id] ?? [])
    }
    return try report(title: "Claims", caseName: nil, comparison: .unaligned(documents))
  }

  /// The date is that of the store's last change, so that the same store gives the same bytes.
  func report(
    title: String, caseName: String?, date: String? = nil, comparison: Comparison
  ) throws -> Reports.Report {
    let last = try store.history(limit: 1).first.map { String($0.at.description.prefix(10)) }
    return Reports.Report(
      title: title, caseName: caseName, date: date ?? last ?? "", author: store.author,
      generator: Version.generator, comparison: comparison)
  }

  /// What the language packs and the installed word lists know of the documents' languages, with what
  /// analysts linked.
  func options(_ records: [DocumentRecord], settings: Settings) throws -> ComparisonOptions {
    var options = try options(of: Self.languages(records), settings: settings)
    try addLinks(to: &options)
    return options
  }

  static func languages(_ records: [DocumentRecord]) -> [String] {
    Set(records.compactMap(\.language)).sorted()
  }

  /// What is known of the languages alone, whatever analysts linked.
  func options(of languages: [String], settings: Settings) throws -> ComparisonOptions {
    var options = ComparisonOptions()
    try options.addPlaces()
    try options.addVocabularies(of: languages)
    if languages.count > 1 { options.addWordLists(of: languages, in: settings.wordLists) }
    return options
  }

  func addLinks(to options: inout ComparisonOptions) throws {
    for record in try store.claims(matching: .field(.has, ["link"])) {
      for link in record.links {
        let pair = ClaimPair(record.id.description, link.other.description)
        if link.relation == .same { options.linked.append(pair) }
        if link.relation == .apart { options.unlinked.append(pair) }
      }
    }
  }

  /// - Throws: ``WorkbenchError/unknownValue(what:value:known:suggestion:)``.
  static func exporter(_ name: String) throws -> any ReportExporter {
    if let exporter = ReportFormats.named(name) { return exporter }
    let known = ReportFormats.all.map(\.name)
    throw WorkbenchError.unknownValue(
      what: "format", value: name, known: known,
      suggestion: EditDistance.nearest(to: name, in: known))
  }

  /// The document's links, what says most of where it is from first.
  private func links(of id: DocumentID, in lineage: LineageRecord) -> [TextLink] {
    let main = lineage.mainLinks.filter { $0.document == id }
    let rest = lineage.links.filter { $0.document == id && !main.contains($0) }
    return (main + rest).compactMap { link in
      guard let kind = TextLinkKind(rawValue: link.kind.rawValue),
        let basis = TextLinkBasis(rawValue: link.basis.rawValue)
      else { return nil }
      return TextLink(
        upstream: link.upstream.description, kind: kind, basis: basis, reason: link.reason)
    }
  }

  private func document(_ record: DocumentRecord, claims: [ClaimRecord]) throws -> ComparedDocument
  {
    ComparedDocument(
      id: record.id.description, source: record.outlet ?? record.origin, upstream: record.agencies,
      language: record.language ?? "", title: DocumentWords.name(record), url: record.url,
      published: record.published, text: try store.text(of: record.id),
      claims: claims.map { ComparedClaim($0, scales: scales, blindness) })
  }
}

extension Workbench {
  /// The store's claims as reports show them to this analyst, verdicts rated by the configured scales.
  func reportSource() throws -> ReportSource {
    ReportSource(
      store: try store(), scales: settings.configuration.scales, blindness: try blindness(),
      work: work, meaningReader: try meaningReader())
  }
}
