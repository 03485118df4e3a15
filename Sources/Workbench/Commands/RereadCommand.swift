internal import ArgumentParser
internal import Extraction
internal import Messages
internal import Provenance

struct RereadCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "Reads documents of the store anew, with this version's extractor and packs.",
    discussion: """
      Claims that are found again keep their number and your work, also where their words stand \
      elsewhere now. What you worked on and is found no longer is named, and comes back with undo.

      Examples:
        reread
        reread d1 d2
      """)

  @Argument(help: "The documents; all when left out.") var documents: [DocumentID] = []
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let extractor = try workbench.extractor()
    let ids = try documents.isEmpty ? store.documents().map(\.id) : documents
    let texts = try ids.map { (document: try store.document($0), text: try store.text(of: $0)) }
    let renewals = try Parallel.map(texts, in: workbench.work, counting: "documents") { item in
      Result { try Self.renewal(of: item.document, item.text, extractor) }
    }.map { try $0.get() }
    let done = try store.reextract(
      renewals, extractor: Version.generator, command: workbench.commandLine)
    let reports = Array(zip(ids, done))
    var blocks: [Block] = [.table(Self.table(reports))]
    for claim in reports.flatMap(\.1.orphaned) {
      let work = try store.history(of: claim).first { !$0.isUndone && $0.claims.contains(claim) }
      blocks.append(
        .warning(say("\(claim) is found no longer; last on it: \(work?.words ?? say("nothing")).")))
    }
    return Reply(blocks)
  }

  private static func renewal(
    of document: DocumentRecord, _ text: String, _ extractor: Extractor
  ) throws -> Renewal {
    let reading = try extractor.read(
      text, language: document.language, published: document.published)
    let chains = ChainBuilder(
      text: text, reading: reading, outlet: document.outlet,
      document: document.title ?? document.origin
    ).chains()
    return Renewal(document: document.id, reading: reading, chains: chains)
  }

  private static func table(_ reports: [(DocumentID, ReextractionReport)]) -> Table {
    let columns = [
      Message("found again"), Message("of these moved"), Message("new"), Message("gone"),
      Message("gone with your work"),
    ]
    return Table(
      [.init("id")] + columns.map { .init($0, isNumber: true) },
      rows: reports.map { id, report in
        let lists = [report.kept, report.moved, report.added, report.dropped, report.orphaned]
        return [id.description] + lists.map { String($0.count) }
      })
  }
}
