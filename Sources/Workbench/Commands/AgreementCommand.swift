internal import ArgumentParser
internal import Provenance

struct AgreementCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Measures how far analysts' verdicts agree, and lists where they differ.",
    discussion: """
      Per cent and Cohen's kappa for each two analysts; Krippendorff's alpha for all, nominal and, \
      over values that stand in the scale's order, ordinal. 0 is what chance gives, 1 is full \
      agreement; .8 and more is held to be reliable, below .667 is not.

      Examples:
        agreement
        agreement case:ilva-bridge --on saying
        agreement --format csv
      """)

  @Argument(help: "A filter; every claim when left out.") var filter: [String] = []
  @Option(help: "content or saying.") var on: VerdictAspect = .content
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let judged = Filter.and([
      try FilterWords(filter).filter(in: workbench), .field(.has, ["verdict"]),
    ])
    let records = try workbench.store().claims(matching: judged)
    let blindness = try workbench.blindness()
    let units = records.map { Self.unit($0, on, blindness) }
    let coding = Coding(units: units)
    let pairs = PairAgreement.all(in: coding)
    let listing = Listing(table: Self.table(pairs), records: pairs)
    guard format == .table else { return try listing.reply(format) }
    guard !pairs.isEmpty else {
      return .text("No claim has verdicts of two analysts on its \(on.rawValue).")
    }
    let differing = zip(records, units).filter { Set($0.1.values).count > 1 }
    workbench.remember(differing.map(\.0.id))
    return Reply(
      [.table(listing.table), .facts(facts(coding, workbench))] + disagreements(differing, coding))
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
      rows: pairs.map {
        [
          "\($0.one), \($0.other)", String($0.claims), "\(Int(($0.agreement * 100).rounded())) %",
          hundredths($0.kappa),
        ]
      })
  }

  private func facts(_ coding: Coding, _ workbench: Workbench) -> [Fact] {
    let ordered = KrippendorffAlpha(coding, order: workbench.scale(of: on).ordered)
    return [
      Fact("alpha, nominal", Self.hundredths(KrippendorffAlpha(coding).nominal)),
      Fact("alpha, ordinal", Self.hundredths(ordered.ordinal)),
      Fact("claims judged by several", String(coding.shared.count)),
    ]
  }

  private func disagreements(
    _ differing: [(ClaimRecord, [String: String])], _ coding: Coding
  ) -> [Block] {
    guard !differing.isEmpty else { return [] }
    let analysts = coding.analysts
    let table = Table(
      [.init("claim")] + analysts.map { .init($0) } + [.init("words", isWide: true)],
      rows: differing.map { record, unit in
        [record.id.description] + analysts.map { unit[$0] ?? "" } + [record.content]
      })
    return [.empty, .heading("Where they differ"), .table(table)]
  }

  /// Two digits after the point; a dash where it is not defined.
  private static func hundredths(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
