internal import ArgumentParser
internal import Provenance

struct FindCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds claims by their words.",
    discussion: """
      Examples:
        find bridge
        find korban jiwa
      """)

  @Argument(help: "Words that must all stand in the claim.") var words: [String]
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let quoted = words.map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber } && !FilterWords.isOperator(word[...])
        && ClaimID(parsing: word) == nil ? word : "\"\(word)\""
    }
    return try ClaimsReply(filter: FilterWords(quoted), format: format).reply(in: workbench)
  }
}
