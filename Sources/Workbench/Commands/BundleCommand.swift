internal import ArgumentParser
internal import Messages
internal import Provenance

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Writes the whole store to one file that others can merge into theirs.",
    discussion: """
      With --sign the file carries a signature by your own SSH key, made with ssh-keygen; merge \
      verifies it and history shows it.

      Examples:
        bundle export monday.bundle
        bundle export monday.bundle --sign ~/.ssh/id_ed25519
      """,
    subcommands: [BundleExportCommand.self])
}

struct BundleExportCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes every operation, with the texts it speaks of, to a new file.")

  @Argument(help: "The new file.") var file: String
  @Option(help: ArgumentHelp("Sign with this SSH key.", valueName: "key file")) var sign: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let report = try workbench.store().exportBundle(to: file, signedWith: sign)
    let signed = report.signer.map { say(" Signed with \($0.key).") } ?? ""
    return .text(say("Wrote \(report.operations) operations to \(file).\(signed)"))
  }
}
