internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Reports

struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "Lists what analysts corrected, or exports it to measure and improve the extractor.",
    discussion: """
      The export is JSON Lines with every claim of each corrected document as analysts left it, which \
      eval reads. A document counts as gold when all its claims were looked at; --reviewed leaves \
      others out.

      Examples:
        corrections
        corrections list source:lanting --format csv
        corrections export gold.jsonl
        corrections export gold.jsonl --all --reviewed
        eval gold.jsonl
      """,
    subcommands: [CorrectionsListCommand.self, CorrectionsExportCommand.self],
    defaultSubcommand: CorrectionsListCommand.self)
}

struct CorrectionsListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists corrected, rejected and added claims.")

  @Argument(help: "A filter; every claim when left out.") var filter: [String] = []
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let claims = try CorrectedClaims(filter, in: workbench).records
    let records = try claims.flatMap { try CorrectionLine.lines($0, in: workbench.store()) }
    workbench.remember(claims.map(\.id))
    guard !records.isEmpty || format != .table else { return .text(say("Nothing was corrected.")) }
    let table = Table(
      [.init("claim"), .init("what"), .init("who"), .init("when"), .init("now", isWide: true)],
      rows: records.map { [$0.claim.description, $0.what, $0.author, $0.date, $0.content] })
    return try Listing(table: table, records: records).reply(format)
  }
}

struct CorrectionsExportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes corrected documents as gold for eval.")

  @Argument(help: "The new file; shown when left out.") var file: String?
  @Flag(help: "Every document, corrected or not.") var all = false
  @Flag(help: "Only documents of which every claim was reviewed.") var reviewed = false
  @Flag(help: "Replace a file that is there.") var force = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let corrected = Set(try CorrectedClaims([], in: workbench).records.map(\.document))
    let documents = try store.documents().filter { document in
      try (all || corrected.contains(document.id)) && (!reviewed || isReviewed(document, store))
    }
    guard !documents.isEmpty else {
      return .text(
        reviewed
          ? say("No document is wholly reviewed; see --all.")
          : say("No document is corrected; see --all."))
    }
    let lines = try documents.map { try JSONText.line(GoldRecord($0, in: store)) + "\n" }
    guard let file, file != "-" else { return Reply([.raw(lines.joined())]) }
    try OutputFile(path: file, force: force).write(lines.joined())
    let open = try documents.filter { try !isReviewed($0, store) }.map(\.id.description)
    let warning =
      open.isEmpty
      ? []
      : [Block.warning(say("Not every claim was reviewed in \(open.joined(separator: ", "))."))]
    return Reply(
      [
        .text(
          say("Wrote \(file): \(say("\(documents.count) documents"))."))
      ] + warning)
  }

  private func isReviewed(_ document: DocumentRecord, _ store: Store) throws -> Bool {
    let open = Filter.and([
      .field(.document, [document.id.description]), .field(.reviewed, ["no"]),
    ])
    return try store.claimCount(matching: open) == 0
  }
}
