internal import ArgumentParser
internal import Messages
internal import Provenance

struct AdjudicateCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudicate",
    abstract: "Settles what analysts' verdicts differ on, with the reason; their verdicts stay.",
    discussion: """
      claims conflict:yes lists what is to be settled; show tells who dissents.

      Examples:
        adjudicate c12 content false two registers list no third ruling
      """)

  @Argument(help: "Claims, then saying or content, then the value and the reason.")
  var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "adjudicate")
    guard selection.rest.count > 2 else {
      throw WorkbenchError.missingWords(
        command: "adjudicate", what: say("saying or content, a value, and the reason"))
    }
    let aspect: VerdictAspect = try KnownValue.read(selection.rest[0], of: say("side of a claim"))
    let value = try workbench.known(selection.rest[1], on: aspect)
    let note = selection.rest.dropFirst(2).joined(separator: " ")
    return try bulk.apply(
      [.adjudicate(ids, Verdict(aspect: aspect, value: value, note: note))], to: ids,
      doing: say("adjudicate"), in: workbench)
  }
}

extension Workbench {
  /// A value of the scale of an aspect, in its own spelling.
  ///
  /// - Throws: ``WorkbenchError/unknownValue(what:value:known:suggestion:)``.
  func known(_ word: String, on aspect: VerdictAspect) throws -> String {
    let (value, known) = (word.lowercased(), scale(of: aspect).values)
    guard known.contains(value) else {
      throw WorkbenchError.unknownValue(
        what: say("verdict on the \(aspect.rawValue)"), value: value, known: known,
        suggestion: EditDistance.nearest(to: value, in: known))
    }
    return value
  }
}
