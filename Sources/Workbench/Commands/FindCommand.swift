internal import ArgumentParser
internal import Provenance

struct FindCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds claims by their words, the best matches first.",
    discussion: """
      Case, diacritics and endings after an apostrophe do not count: karabag finds Karabağ'da. A word \
      also finds what begins with it. Claims come by number when more than one in twenty holds the words.

      Examples:
        find bridge
        find korban jiwa
      """)

  @Argument(help: "Words that must all stand in the claim.") var words: [String]
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @Option(help: "The most to list; a table ends at 1,000 without it.") var limit: Int?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let quoted = words.map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber } && !FilterWords.isOperator(word[...])
        && ClaimID(parsing: word) == nil ? word : "\"\(word)\""
    }
    let words = FilterWords(quoted)
    return try ClaimsReply(filter: words, limit: limit, format: format, isSearch: true)
      .reply(in: workbench)
  }
}
