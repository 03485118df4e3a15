internal import ArgumentParser
internal import Messages
internal import Provenance
internal import Tracing

struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists who speaks, and makes one speaker of several names.",
    discussion: """
      suggest names speakers that are likely one, with the reasons; merge --certain takes those that \
      nothing speaks against. The last name of a merge is the one that stays.

      Examples:
        speakers
        speakers show Korvath
        speakers suggest
        speakers merge Korvath "Anselm Korvath"
        speakers merge --certain
        speakers split Korvath
        speakers edit "Anselm Korvath" party:council affiliation:"Continental River Council"
      """,
    subcommands: [
      SpeakerListCommand.self, SpeakerShowCommand.self, SpeakerSuggestCommand.self,
      SpeakerMergeCommand.self, SpeakerSplitCommand.self, SpeakerEditCommand.self,
    ],
    defaultSubcommand: SpeakerListCommand.self)
}

struct SpeakerListCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the speakers, those with most claims first.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let records = try workbench.store().speakers()
    guard !records.isEmpty || format != .table else { return .text(say("There are no speakers.")) }
    return try Listing(table: SpeakerPages.table(records), records: records).reply(format)
  }
}

struct SpeakerShowCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a speaker's names, roles by document and date, and likely other names.")

  @Argument(help: "The name.") var name: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let record = try workbench.store().speaker(named: name.joined(separator: " "))
    return Reply(try SpeakerPages(workbench).page(record))
  }
}

struct SpeakerSuggestCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Names speakers that are likely one, and why.")

  @Option(help: "table, line, json, jsonl, csv, tsv or markdown.") var format: ListingFormat =
    .table
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let found = try SpeakerPages(workbench).suggestions()
    guard !found.isEmpty || format != .table else {
      return .text(say("No two names look like one speaker."))
    }
    return try Listing(table: SpeakerPages.table(found), records: found).reply(format)
  }
}

struct SpeakerMergeCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Counts the first names as the last: speakers merge Korvath \"Anselm Korvath\".")

  @Argument(help: "Names; the last one stays.") var names: [String] = []
  @Flag(help: "Merge every suggestion that nothing speaks against.") var certain = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    if certain {
      let found = try SpeakerPages(workbench).suggestions().filter(\.isCertain)
      guard !found.isEmpty else { return .text(say("No merge is certain; nothing changed.")) }
      return try StoreChange.reply(
        found.map { .aliasSpeakers([$0.name], canonical: $0.canonical) }, in: workbench)
    }
    guard names.count > 1, let kept = names.last else {
      throw WorkbenchError.missingWords(
        command: "speakers", what: say("at least two names to merge"))
    }
    let store = try workbench.store(for: .writing)
    let canonical = try store.speaker(named: kept).name
    let others = try names.dropLast().map { try store.speaker(named: $0).name }
    return try StoreChange.reply([.aliasSpeakers(others, canonical: canonical)], in: workbench)
  }
}

struct SpeakerSplitCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Lets names stand for themselves again: speakers split Korvath."
  )

  @Argument(help: "Names that are counted as another.") var names: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    try StoreChange.reply([.splitSpeakers(names)], in: workbench)
  }
}

struct SpeakerEditCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Says to whom a speaker belongs: speakers edit Korvath party:council.",
    discussion: "Keys are party and affiliation; nothing after the colon takes away.")

  @Argument(help: "The name, then party: or affiliation: with its value.") var words: [String]
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let named = try NamedValues(
      words, keys: ["party", "affiliation"], what: say("part of a speaker"))
    guard !named.values.isEmpty else {
      throw WorkbenchError.missingWords(command: "speakers", what: say("party: or affiliation:"))
    }
    let speaker = try workbench.store().speaker(named: named.name)
    let facts = SpeakerFacts(
      party: named.value("party"), affiliation: named.value("affiliation"))
    return try StoreChange.reply([.editSpeaker(speaker.name, facts)], in: workbench)
  }
}
