internal import ArgumentParser
internal import Messages
internal import Provenance

struct AgreementCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Measures how far analysts' verdicts or tags agree, and lists where they differ.",
    discussion: """
      Per cent and Cohen's kappa for each two analysts; Krippendorff's alpha for all, nominal and, \
      over values that stand in the scale's order, ordinal. 0 is what chance gives, 1 is full \
      agreement; .8 and more is held to be reliable, below .667 is not.

      A tag is compared on the claims that several analysts coded: who put any tag on a claim or is \
      done with it has coded it. --depth 1 counts harm/killed as harm. The row * takes all tags of a \
      claim together: per cent and kappa of equal sets, alpha by how much the sets share (MASI).

      Examples:
        agreement
        agreement case:ilva-bridge --on saying
        agreement --on tags
        agreement --on tags --depth 1
        agreement --format csv
      """)

  @Argument(help: "A filter; every claim when left out.") var filter: [String] = []
  @Option(help: "content, saying or tags.") var on: AgreementSubject = .content
  @Option(help: "With tags: how many parts of a tag count.") var depth: Int?
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard let depth, depth < 1 else { return }
    throw ValidationError(say("--depth is 1 or more."))
  }

  func reply(in workbench: Workbench) throws -> Reply {
    guard let aspect = on.aspect else { return try tags(in: workbench) }
    return try verdicts(aspect, in: workbench)
  }

  private func tags(in workbench: Workbench) throws -> Reply {
    let coded = Filter.and([
      try FilterWords(filter).filter(in: workbench),
      .or([.field(.has, ["tag"]), .field(.reviewed, ["yes"])]),
    ])
    let records = try workbench.store().claims(matching: coded)
    let coding = TagCoding(records, depth: depth, try workbench.blindness())
    let page = TagAgreementPage(coding: coding)
    guard format == .table else { return try page.listing.reply(format) }
    guard !coding.units.isEmpty else { return .text(say("No claim was coded by two analysts.")) }
    guard !coding.tags.isEmpty else {
      return .text(say("Nobody put a tag on the claims that several analysts are done with."))
    }
    workbench.remember(page.differing)
    return Reply(page.blocks)
  }

  private func verdicts(_ aspect: VerdictAspect, in workbench: Workbench) throws -> Reply {
    let judged = Filter.and([
      try FilterWords(filter).filter(in: workbench), .field(.has, ["verdict"]),
    ])
    let records = try workbench.store().claims(matching: judged)
    let blindness = try workbench.blindness()
    let units = records.map { Self.unit($0, aspect, blindness) }
    let coding = Coding(units: units)
    let pairs = PairAgreement.all(in: coding)
    let listing = Listing(table: Self.table(pairs), records: pairs)
    guard format == .table else { return try listing.reply(format) }
    guard !pairs.isEmpty else {
      return .text(say("No claim has verdicts of two analysts on its \(aspect.rawValue)."))
    }
    let differing = zip(records, units).filter { Set($0.1.values).count > 1 }
    workbench.remember(differing.map(\.0.id))
    let facts = Self.facts(coding, order: workbench.scale(of: aspect).ordered)
    return Reply([.table(listing.table), .facts(facts)] + disagreements(differing, coding))
  }

  /// The verdicts that the analyst may see, by author.
  private static func unit(
    _ record: ClaimRecord, _ aspect: VerdictAspect, _ blindness: Blindness
  ) -> [String: String] {
    let verdicts = record.verdicts.filter {
      $0.verdict.aspect == aspect && blindness.shows($0, of: record)
    }
    return Dictionary(
      verdicts.map { ($0.by.author, $0.verdict.value) }, uniquingKeysWith: { $1 })
  }

  private static func table(_ pairs: [PairAgreement]) -> Table {
    Table(
      [
        .init("analysts", isWide: true), .init("claims", isNumber: true),
        .init("agree", isNumber: true), .init("kappa", isNumber: true),
      ],
      rows: pairs.map(AgreementWords.cells))
  }

  private static func facts(_ coding: Coding, order: [String]) -> [Fact] {
    let ordered = KrippendorffAlpha(coding, order: order)
    return [
      Fact(say("alpha, nominal"), AgreementWords.hundredths(KrippendorffAlpha(coding).nominal)),
      Fact(say("alpha, ordinal"), AgreementWords.hundredths(ordered.ordinal)),
      Fact(say("claims judged by several"), String(coding.shared.count)),
    ]
  }

  private func disagreements(
    _ differing: [(ClaimRecord, [String: String])], _ coding: Coding
  ) -> [Block] {
    guard !differing.isEmpty else { return [] }
    let analysts = coding.analysts
    let table = Table(
      [.init("claim")] + analysts.map { .init(Message($0)) } + [.init("words", isWide: true)],
      rows: differing.map { record, unit in
        [record.id.description] + analysts.map { unit[$0] ?? "" } + [record.content]
      })
    return [.empty, .heading(say("Where they differ")), .table(table)]
  }
}
