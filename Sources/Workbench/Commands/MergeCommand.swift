internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Reports

struct MergeCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Takes in what others did: from a bundle, or from another store.",
    discussion: """
      Nothing is lost and nothing is decided: where analysts differ, their verdicts and corrections \
      stand side by side, and claims conflict:yes lists them. To merge twice changes nothing. A \
      signature is verified; --signers names a file of allowed signers, as ssh-keygen reads it, that \
      tells whose key it is.

      Examples:
        merge monday.bundle
        merge ../budi/sanad.db
        merge monday.bundle --signers ~/.ssh/allowed_signers
      """)

  @Argument(help: "A bundle or a store.") var file: String
  @Option(help: ArgumentHelp("A file that names the owners of keys.", valueName: "file"))
  var signers: String?
  @Flag(help: "What was merged as JSON.") var json = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .creating)
    let report = try store.merge(file, allowedSigners: signers) {
      try Self.tell($0, workbench.work)
    }
    if json { return Reply([.raw(try JSONText.line(report) + "\n")]) }
    return Reply(Self.blocks(report))
  }

  private static func tell(_ progress: MergeProgress, _ work: Work) throws {
    try work.check()
    switch progress {
    case .read(let operations): work.tell(operations, of: nil, say("operations"))
    case .settled(let done, let total): work.tell(done, of: total, say("documents and claims"))
    }
  }

  private static func blocks(_ report: MergeReport) -> [Block] {
    var blocks: [Block] = report.signers.map { .text(say("Signed by \($0.words).")) }
    guard report.operations > 0 else {
      return blocks + [.text(say("Everything was here already."))]
    }
    let authors = report.authors.joined(separator: ", ")
    blocks.append(.text(say("Merged \(say("\(report.operations) operations")) of \(authors).")))
    if !report.documents.isEmpty {
      let list = report.documents.map(\.description).joined(separator: ", ")
      blocks.append(.text(say("New: \(list).")))
    }
    if !report.conflicts.isEmpty {
      let claims = say("\(report.conflicts.count) claims")
      blocks.append(.warning(say("Analysts differ on \(claims); claims conflict:yes lists them.")))
    }
    return blocks
  }
}
