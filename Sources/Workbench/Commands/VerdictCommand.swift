internal import ArgumentParser
internal import Messages
internal import Provenance

struct VerdictCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "Judges claims: the saying (did X say it?) or the content (is it so?).",
    discussion: """
      saying: not-said, misquoted, said; unconfirmed.
      content: false, mostly-false, half-true, mostly-true, true; misleading, unproven, opinion.
      A config file may name other scales. "none" takes your verdict back. Several analysts' verdicts stand side by side.

      Examples:
        verdict c12 content false the council lists two rulings
        verdict c12 saying said
        verdict c12 content none
      """)

  @Argument(help: "Claims, then saying or content, then the value and a note.") var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "verdict")
    guard selection.rest.count > 1 else {
      throw WorkbenchError.missingWords(
        command: "verdict", what: say("saying or content, and a value"))
    }
    let aspect: VerdictAspect = try KnownValue.read(selection.rest[0], of: say("side of a claim"))
    let note = selection.rest.dropFirst(2).joined(separator: " ")
    let change = try change(
      ids, aspect, value: selection.rest[1].lowercased(), note: note, in: workbench)
    return try bulk.apply([change], to: ids, doing: say("judge"), in: workbench)
  }

  private func change(
    _ ids: [ClaimID], _ aspect: VerdictAspect, value: String, note: String,
    in workbench: Workbench
  ) throws -> Change {
    if value == "none" { return .withdrawVerdict(ids, aspect) }
    let value = try workbench.known(value, on: aspect)
    return .verdict(ids, Verdict(aspect: aspect, value: value, note: note.isEmpty ? nil : note))
  }
}
