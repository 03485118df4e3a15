internal import ArgumentParser
internal import Messages
internal import Provenance

struct FindCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds claims by their words, the best matches first.",
    discussion: """
      Case, diacritics and endings after an apostrophe do not count: karabag finds Karabağ'da. A word \
      also finds what begins with it. Claims come by number when more than one in twenty holds the words.

      With --like it finds the claims that mean nearly what a claim or a text means, in any language, each with \
      how alike they are; a filter may follow. Likeness tells of what claims speak, not whether they agree: a \
      changed number or a denial hardly changes it. The meaning model that does this is optional, "make \
      semantic" fetches it; without it --like goes by shared words, names and numbers.

      Examples:
        find bridge
        find korban jiwa
        find --like c12
        find --like "the bridge collapsed" source:antara --limit 5
      """)

  @Argument(help: "Words that must all stand in the claim; with --like a filter.")
  var words: [String] = []
  @Option(help: "A claim, such as c12, or a text: what is found means nearly the same.")
  var like: String?
  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @Option(help: "The most to list; a table ends at 1,000 without it, --like at 20.") var limit: Int?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    if let like {
      guard !like.allSatisfy(\.isWhitespace) else {
        throw WorkbenchError.missingWords(command: "find --like", what: say("words"))
      }
      return try LikeReply(wanted: like, filter: FilterWords(words), limit: limit, format: format)
        .reply(in: workbench)
    }
    guard !words.isEmpty else {
      throw WorkbenchError.missingWords(command: "find", what: say("words"))
    }
    let quoted = words.map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber } && !FilterWords.isOperator(word[...])
        && ClaimID(parsing: word) == nil ? word : "\"\(word)\""
    }
    let words = FilterWords(quoted)
    return try ClaimsReply(filter: words, limit: limit, format: format, isSearch: true)
      .reply(in: workbench)
  }
}
