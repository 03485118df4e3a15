internal import Framing
internal import Messages
internal import Provenance
internal import Tracing

/// The versions of a document, each with what it changed.
struct VersionPages {
  private let store: Store
  private let settings: Settings

  init(_ workbench: Workbench) throws {
    store = try workbench.store()
    settings = workbench.settings
  }

  /// One step from a version to the next.
  private struct Step: Encodable {
    let before: DocumentID
    let after: DocumentID
    let changes: [VersionChange]
  }

  func reply(on document: DocumentID, format: ListingFormat) throws -> Reply {
    let versions = try store.versions(of: document)
    let steps = try zip(versions, versions.dropFirst()).map(step)
    let rows = steps.flatMap { step in step.changes.map { row($0, step) } }
    guard format == .table else {
      return try Listing(table: Self.table(rows), records: steps).reply(format)
    }
    guard versions.count > 1 else { return .text(say("\(document) has one version.")) }
    var blocks: [Block] = [.table(list(versions))]
    for step in steps {
      let title = say("From \(step.before) to \(step.after)")
      blocks += [
        .empty, .heading(step.changes.isEmpty ? say("\(title): no claim changed") : title),
      ]
      if !step.changes.isEmpty {
        blocks.append(.table(Self.table(step.changes.map { row($0, step) })))
      }
    }
    let orphans = try store.claimIDs(matching: .field(.orphaned, ["yes"]))
    if !orphans.isEmpty {
      blocks += [
        .empty,
        .warning(
          say(
            """
            Work on \(orphans.map(\.description).joined(separator: ", ")) has no place in a later \
            version; see claims orphaned:yes.
            """)),
      ]
    }
    return Reply(blocks)
  }

  private func step(_ before: DocumentRecord, _ after: DocumentRecord) throws -> Step {
    let source = ReportSource(store: store)
    let documents = try source.documents([before, after])
    let changes = VersionDiff(
      documents[0], documents[1],
      options: try source.options([before, after], settings: settings)
    ).changes()
    return Step(before: before.id, after: after.id, changes: changes)
  }

  private func list(_ versions: [DocumentRecord]) -> Table {
    Table(
      [
        .init("version", isNumber: true), .init("id"), .init("imported"), .init("by"),
        .init("claims", isNumber: true), .init("document", isWide: true),
      ],
      rows: versions.map { version in
        [
          String(version.version), version.id.description,
          String(version.importedAt.description.prefix(16)).replacing("T", with: " "),
          version.importedBy, String(version.claimCount), DocumentWords.name(version),
        ]
      })
  }

  private static func table(_ rows: [[String]]) -> Table {
    Table(
      [
        .init("change"), .init("claims"), .init("before", isWide: true),
        .init("after", isWide: true),
      ],
      rows: rows)
  }

  private func row(_ change: VersionChange, _ step: Step) -> [String] {
    let claims = [change.before?.claim, change.after?.claim].compactMap { $0 }
    return [
      change.kind.rawValue.replacing("-", with: " "), claims.joined(separator: " → "),
      words(change.before), words(change.after),
    ]
  }

  private func words(_ side: VersionSide?) -> String {
    guard let side else { return "" }
    return side.value.isEmpty ? "“\(side.text)”" : "\(side.value): “\(side.text)”"
  }
}
