internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Reports

struct CheckCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Proves that the store is whole: its log, its bytes, its claims and its tables.",
    discussion: """
      Exits with 1 when something is wrong. --repair works out from the log again what does not agree \
      with it.

      Examples:
        check
        check --repair
      """)

  @Flag(help: "Work out again what does not agree with the log.") var repair = false
  @Flag(help: "The findings as JSON.") var json = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: repair ? .writing : .reading)
    let tell = { [work = workbench.work] done, total in work.tell(done, of: total, say("records")) }
    let report = repair ? try store.repair(telling: tell) : try store.check(telling: tell)
    let status = report.isSound ? ExitStatus.success : .failure
    if json { return Reply([.raw(try JSONText.line(report) + "\n")], status: status) }
    let counts =
      [
        say("\(report.operations) operations"), say("\(report.documents) documents"),
        say("\(report.claims) claims"),
      ].joined(separator: ", ")
    let verdict =
      report.isSound ? say("The store is whole: \(counts).") : say("Looked at \(counts).")
    return Reply(
      report.repairs.map { .text($0) } + report.problems.map { .warning($0.message) }
        + [.text(verdict)], status: status)
  }
}
