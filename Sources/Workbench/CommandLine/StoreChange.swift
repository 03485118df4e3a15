internal import Messages
internal import Provenance

/// A change of the store and the sentences that say it.
enum StoreChange {
  static func reply(_ changes: [Change], in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let report = try store.apply(changes, command: workbench.commandLine)
    guard !report.isUnchanged else { return .text(say("That is so already; nothing changed.")) }
    return Reply(report.words.map { .text(BulkOptions.sentence($0)) })
  }
}
