internal import ArgumentParser
internal import ClaimModel
internal import Extraction
internal import Foundation
internal import LanguagePacks
internal import Messages
internal import Provenance

struct ImportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes articles into the store and reads their claims.",
    discussion: """
      Files may be text, HTML or JSON Lines; a folder is walked. A folder with a case.json names its \
      outlets and puts its documents into that case. Articles that are in the store already stay as \
      they are.

      Examples:
        import article.txt --outlet ANTARA --date 2020-09-28
        import Claims/ilva-bridge
        import - --language tr
      """)

  @Argument(help: "Files, folders, or - for standard input.") var paths: [String]
  @Option(
    help: ArgumentHelp("The language, such as id; detected when left out.", valueName: "code"))
  var language: String?
  @Option(help: ArgumentHelp("The outlet that published it.", valueName: "name"))
  var outlet: String?
  @Option(help: "Where it was published.") var url: String?
  @Option(help: ArgumentHelp("When it was published: 2020-09-28.", valueName: "date"))
  var date: String?
  @Option(
    name: .customLong("case"), help: ArgumentHelp("The case to put it in.", valueName: "name"))
  var caseName: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let extractor = try workbench.extractor()
    if let language { _ = try extractor.library.language(language) }
    let paths = paths.map(Self.withoutSlash)
    let manifests = try paths.compactMap { path in
      try CaseManifest.of(folder: path).map { (path, $0) }
    }
    var intake = ArticleIntake(paths: paths)
    intake.describe { article in
      describe(&article)
      for (folder, manifest) in manifests { manifest.describe(&article, folder: folder) }
    }
    let items = try intake.read(with: extractor, in: workbench.work)
    if items.isEmpty, let problem = intake.problems.first, intake.problems.count == 1 {
      throw problem
    }
    return try take(items, manifests: manifests, problems: intake.problems, in: workbench)
  }

  private func describe(_ article: inout Article) {
    article.language = language ?? article.language
    article.outlet = outlet ?? article.outlet
    article.url = url ?? article.url
    article.published = date ?? article.published
  }

  private func take(
    _ items: [DocumentImport], manifests: [(String, CaseManifest)], problems: [Failure],
    in workbench: Workbench
  ) throws -> Reply {
    var blocks = problems.map { Block.warning($0.message) }
    guard !items.isEmpty else { return Reply(blocks, status: problems.first?.status ?? .data) }
    let store = try workbench.store(for: .creating)
    let outcomes = try store.importArticles(items, command: workbench.commandLine)
    blocks.append(.table(try table(outcomes, in: store)))
    blocks += try putIntoCases(
      zip(items, outcomes).map { ($0.article.origin, $1.document) }, manifests, store)
    blocks += try suggestions(outcomes, in: store)
    return Reply(blocks, status: problems.first?.status ?? .success)
  }

  /// What new documents without a case seem to belong to; a large import is left to `case suggest`.
  private func suggestions(_ outcomes: [ImportOutcome], in store: Store) throws -> [Block] {
    let new = try outcomes.compactMap(Self.newDocument).filter {
      try store.document($0).cases.isEmpty
    }
    guard !new.isEmpty, new.count <= Self.mostSuggested else { return [] }
    return try EventSuggestions(store: store).around(new).map { suggestion in
      .note(
        say(
          "Perhaps one event (\(suggestion.shared.joined(separator: ", "))): \(suggestion.command)")
      )
    }
  }

  private static let mostSuggested = 50

  private static func newDocument(_ outcome: ImportOutcome) -> DocumentID? {
    if case .unchanged = outcome { nil } else { outcome.document }
  }

  private func table(_ outcomes: [ImportOutcome], in store: Store) throws -> Table {
    let rows = try outcomes.map { outcome in
      let document = try store.document(outcome.document)
      return [
        document.id.description, document.outlet ?? "", document.language ?? "",
        String(document.claimCount), Self.words(outcome), document.title ?? document.origin,
      ]
    }
    return Table(
      [
        .init("id"), .init("outlet"), .init("lang"), .init("claims", isNumber: true), .init("what"),
        .init("document", isWide: true),
      ], rows: rows)
  }

  private static func words(_ outcome: ImportOutcome) -> String {
    switch outcome {
    case .imported: say("new")
    case .newVersion(_, let previous, _): say("new version of \(previous)")
    case .unchanged: say("known")
    }
  }

  private func putIntoCases(
    _ documents: [(origin: String, id: DocumentID)], _ manifests: [(String, CaseManifest)],
    _ store: Store
  ) throws -> [Block] {
    var cases = manifests.map { folder, manifest in
      (manifest.name, documents.filter { $0.origin.hasPrefix(folder + "/") }.map(\.id))
    }
    if let caseName { cases.append((caseName, documents.map(\.id))) }
    return try cases.filter { !$0.1.isEmpty }.map { name, ids in
      try store.apply([.addToCase(ids, name: name)])
      return .note(say("In case \(name): \(ids.map(\.description).joined(separator: ", "))."))
    }
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
