internal import ArgumentParser
internal import Messages
internal import Provenance

struct DoneCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Marks claims as reviewed by you; alone, the current one of a review, and goes on.",
    discussion: """
      Examples:
        done
        done c12
        done tag:checked
      """)

  @Argument(help: "Claims or a filter; the current claim when left out.") var words: [String] = []
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    if words.isEmpty, let review = workbench.review {
      _ = try review.press("\n")
      return Reply(try ReviewCommand.blocks(review))
    }
    let ids = try Selection(words.isEmpty ? ["it"] : words).resolve(in: workbench, command: "done")
    return try bulk.apply([.review(ids)], to: ids, doing: say("mark as reviewed"), in: workbench)
  }
}
