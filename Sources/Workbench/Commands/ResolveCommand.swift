internal import ArgumentParser
internal import Messages
internal import Provenance

struct ResolveCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Closes disputes of claims, or one dispute or note, with words on how it ended.",
    discussion: """
      Examples:
        resolve c12 the outlet corrected it
        resolve c12 --upheld the translation dropped the quotation marks
        resolve o31 --withdrawn
        resolve o35 answered by the desk in Ankara
      """)

  @Argument(help: "Claims, a filter, or the number of a dispute or note; then how it ended.")
  var words: [String]
  @Flag(help: "The dispute was right.") var upheld = false
  @Flag(help: "Whoever raised it takes it back.") var withdrawn = false
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !(upheld && withdrawn) else {
      throw ValidationError(say("A dispute is upheld or withdrawn, not both."))
    }
  }

  func reply(in workbench: Workbench) throws -> Reply {
    if let remark = words.first.flatMap({ OperationID(parsing: $0) }) {
      return try close(remark, note: words.dropFirst().joined(separator: " "), in: workbench)
    }
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "resolve")
    let note = selection.rest.joined(separator: " ")
    return try bulk.apply(
      [.resolve(ids, note: note, outcome: outcome)], to: ids, doing: say("resolve the disputes of"),
      in: workbench)
  }

  private var outcome: DisputeOutcome? { upheld ? .upheld : withdrawn ? .withdrawn : nil }

  /// A number is that of a dispute, else of a note.
  private func close(_ id: OperationID, note: String, in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let dispute = Change.resolve([], note: note, outcome: outcome, dispute: id)
    do {
      return try store.apply([dispute], command: workbench.commandLine).reply
    } catch StoreError.unknownRemark {
      return try store.apply(
        [.resolveAnnotation(id, note: note)], command: workbench.commandLine
      ).reply
    }
  }
}
