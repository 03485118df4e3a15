internal import ArgumentParser
internal import Messages
internal import Provenance

struct AnnotateCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Writes a note on claims, answers one, or writes one anew.",
    discussion: """
      A note has a number, which show tells. Its type is question, todo, source, translation or \
      context; note:question finds claims by it, note:open those with notes that nobody closed.

      Examples:
        annotate c12 compare with the English wire
        annotate c12 who counted? --type question
        annotate o31 the ministry did
        annotate o31 --replace who counted, and when?
        annotate c12 --edit
      """)

  @Argument(help: "Claims, a filter, or the number of a note; then the words.") var words: [String]
  @Option(help: "question, todo, source, translation or context.") var type: AnnotationType?
  @Flag(help: "Write the note of this number anew.") var replace = false
  @Flag(help: "Write in $EDITOR.") var edit = false
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    if let note = words.first.flatMap({ OperationID(parsing: $0) }) {
      return try answer(note, words.dropFirst().joined(separator: " "), in: workbench)
    }
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "annotate")
    let text = try edited(selection.rest.joined(separator: " "), in: workbench)
    return try bulk.apply(
      [.annotate(ids, text: text, type: type)], to: ids, doing: say("annotate"), in: workbench)
  }

  private func answer(_ note: OperationID, _ words: String, in workbench: Workbench) throws
    -> Reply
  {
    let store = try workbench.store(for: .writing)
    let (claims, before) = try store.note(note)
    if replace || edit {
      let text = try edited(words.isEmpty ? before : words, in: workbench)
      return try store.apply([.editAnnotation(note, text: text)], command: workbench.commandLine)
        .reply
    }
    let change = Change.annotate(
      claims, text: try edited(words, in: workbench), type: type, replyTo: note)
    return try store.apply([change], command: workbench.commandLine).reply
  }

  /// What the analyst made of the words in an editor, where one was asked for.
  private func edited(_ words: String, in workbench: Workbench) throws -> String {
    guard edit else {
      guard !words.isEmpty else {
        throw WorkbenchError.missingWords(command: "annotate", what: say("a note"))
      }
      return words
    }
    guard let edit = workbench.edit else { throw WorkbenchError.noEditor }
    return try edit(words)
  }
}
