internal import ArgumentParser
internal import Provenance

struct EvidenceCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Lays evidence beside claims: what supports, refutes or gives context.",
    discussion: """
      The evidence is a URL, a file, another claim or a citation; words after it are a note.

      Examples:
        evidence c12 supports https://example.org/rulings the list of rulings
        evidence c12 refutes c31
      """)

  @Argument(help: "Claims, then supports, refutes or context, then the evidence and a note.")
  var words: [String]
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "evidence")
    let known = EvidenceStance.allCases.map(\.rawValue)
    guard let word = selection.rest.first, selection.rest.count > 1 else {
      throw WorkbenchError.missingWords(
        command: "evidence", what: "a stance (\(known.joined(separator: ", "))) and the evidence")
    }
    let stance: EvidenceStance = try KnownValue.read(word, of: "stance")
    let note = selection.rest.dropFirst(2).joined(separator: " ")
    let evidence = Evidence(
      stance: stance, reference: selection.rest[1], note: note.isEmpty ? nil : note)
    return try bulk.apply(
      [.evidence(ids, evidence)], to: ids, doing: "add evidence to", in: workbench)
  }
}
