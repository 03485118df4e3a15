internal import ArgumentParser
internal import Messages
internal import Provenance

/// How a command that changes claims asks before it changes many.
struct BulkOptions: ParsableArguments {
  @Flag(help: "Show what would change and change nothing.") var dryRun = false
  @Flag(name: [.short, .long], help: "Do not ask, however many claims change.") var yes = false

  /// Makes the changes and says what was done.
  ///
  /// - Throws: ``WorkbenchError/needsConsent(claims:limit:)`` when there are many and nobody to ask.
  func apply(
    _ changes: [Change], to claims: [ClaimID], doing words: String, in workbench: Workbench
  ) throws -> Reply {
    let store = try workbench.store(for: .writing)
    if dryRun {
      return try preview(claims, doing: words, store, reader: workbench.blindness().reader)
    }
    try askAbout(claims, doing: words, in: workbench)
    let report = try store.apply(changes, command: workbench.commandLine)
    if claims.count == 1, let only = claims.first { workbench.remember(only) }
    guard !report.isUnchanged else { return .text(say("That is so already; nothing changed.")) }
    return Reply(report.words.map { .text(Self.sentence($0)) })
  }

  static func sentence(_ words: String) -> String {
    let text = words.prefix(1).uppercased() + words.dropFirst()
    return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
  }

  private func preview(
    _ claims: [ClaimID], doing words: String, _ store: Store, reader: String?
  ) throws -> Reply {
    let records = try claims.prefix(50).map(store.claim)
    let more = claims.count - records.count
    return Reply([
      .text(say("Would \(words) \(Self.count(claims.count)):")),
      .table(ClaimListing(records: records, reader: reader).table),
      .note(
        more > 0 ? say("and \(more) more; nothing was changed") : say("nothing was changed")),
    ])
  }

  /// How many claims stand above the question.
  private static let opening = 5

  /// The first of the claims, above the question whether to go on.
  private func opening(_ claims: [ClaimID], in workbench: Workbench) throws -> Reply {
    let records = try claims.prefix(Self.opening).map(workbench.store().claim)
    return Reply([
      .table(ClaimListing(records: records, reader: try workbench.blindness().reader).table),
      .note(say("and \(claims.count - records.count) more")),
    ])
  }

  private func askAbout(_ claims: [ClaimID], doing words: String, in workbench: Workbench) throws {
    let limit = workbench.settings.bulkLimit
    guard claims.count > limit, !yes else { return }
    guard let ask = workbench.ask else {
      throw WorkbenchError.needsConsent(claims: claims.count, limit: limit)
    }
    if claims.count > Self.opening { workbench.show?(try opening(claims, in: workbench)) }
    guard ask(say("This would \(words) \(Self.count(claims.count)). Go on?")) else {
      throw WorkbenchError.cancelled
    }
  }

  private static func count(_ claims: Int) -> String {
    say("\(claims) claims")
  }
}
