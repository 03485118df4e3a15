internal import ArgumentParser
internal import Messages
internal import Provenance

struct EvidenceCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Lays evidence beside claims: what supports, refutes or gives context.",
    discussion: """
      The evidence is a URL, a file, another claim or a citation; words after it are a note. A page is \
      kept with the day it was looked at, and with the SHA-256 of a copy that you name; a file with its \
      own.

      Examples:
        evidence c12 supports https://example.org/rulings the list of rulings
        evidence c12 refutes https://example.org/a --copy a.html --accessed 2026-03-14
        evidence c12 refutes c31
      """)

  @Argument(help: "Claims, then supports, refutes or context, then the evidence and a note.")
  var words: [String]
  @Option(help: "url, file, claim or text; told by the evidence itself when left out.")
  var kind: EvidenceKind?
  @Option(help: "The day it was looked at; today for a page.") var accessed: String?
  @Option(help: ArgumentHelp("A saved copy of the page, to keep its SHA-256.", valueName: "file"))
  var copy: String?
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "evidence")
    let known = EvidenceStance.allCases.map(\.rawValue)
    guard let word = selection.rest.first, selection.rest.count > 1 else {
      throw WorkbenchError.missingWords(
        command: "evidence",
        what: say("a stance (\(known.joined(separator: ", "))) and the evidence"))
    }
    let stance: EvidenceStance = try KnownValue.read(word, of: say("stance"))
    let note = selection.rest.dropFirst(2).joined(separator: " ")
    let source = try EvidenceSource(selection.rest[1], kind: kind, in: workbench)
    let evidence = Evidence(
      stance: stance, reference: selection.rest[1], note: note.isEmpty ? nil : note,
      kind: source.kind, accessed: accessed ?? source.accessed,
      sha256: try copy.map(EvidenceSource.hash(ofFile:)) ?? source.sha256)
    return try bulk.apply(
      [.evidence(ids, evidence)], to: ids, doing: say("add evidence to"), in: workbench)
  }
}
