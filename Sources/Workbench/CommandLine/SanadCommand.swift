internal import ArgumentParser
internal import Messages

/// The root of all commands; without a command it is the prompt.
struct SanadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sanad",
    abstract: "Who said it, who carried it, and whether it holds.",
    discussion: """
      Without a command sanad opens a prompt, where the same commands work. Commands piped into it \
      run as a script and stop at the first error; with --keep-going a command that fails is said, \
      and the next one runs.
      """,
    version: Version.number,
    groupedSubcommands: groups)

  @OptionGroup var global: GlobalOptions

  /// Every command, in the order of an analyst's day.
  static let groups = [
    CommandGroup(
      name: "Take in",
      subcommands: [ImportCommand.self, RereadCommand.self, ExtractCommand.self, EvalCommand.self]),
    CommandGroup(
      name: "Look",
      subcommands: [
        DocumentsCommand.self, SourcesCommand.self, SpeakersCommand.self, LineageCommand.self,
        ClaimsCommand.self, FindCommand.self, ViewsCommand.self, ShowCommand.self,
        NextCommand.self, PrevCommand.self, WhyCommand.self, ChainCommand.self,
        ContextCommand.self,
      ]),
    CommandGroup(
      name: "Judge",
      subcommands: [
        ReviewCommand.self, DoneCommand.self,
        TagCommand.self, UntagCommand.self, DisputeCommand.self, ResolveCommand.self,
        AnnotateCommand.self, EvidenceCommand.self, VerdictCommand.self, AdjudicateCommand.self,
        AgreementCommand.self,
        CorrectCommand.self,
        CorrectionsCommand.self,
        CodebookCommand.self, RejectCommand.self, AcceptCommand.self, LinkCommand.self,
      ]),
    CommandGroup(
      name: "Compare and report",
      subcommands: [
        CaseCommand.self, CompareCommand.self, ReportCommand.self, ExportCommand.self,
      ]),
    CommandGroup(
      name: "Look after the store",
      subcommands: [
        UndoCommand.self, RedoCommand.self, HistoryCommand.self, SessionsCommand.self,
        MarkCommand.self, CheckCommand.self, BackupCommand.self, BundleCommand.self,
        MergeCommand.self,
      ]),
    CommandGroup(
      name: "The prompt",
      subcommands: [SourceCommand.self, TimingCommand.self]),
    CommandGroup(
      name: "Help", subcommands: [HelpCommand.self, CompletionsCommand.self, VersionCommand.self]),
  ]

  static let commands: [any ParsableCommand.Type] = groups.flatMap(\.subcommands)

  /// Returns the command of a name.
  static func command(_ name: String) -> (any ParsableCommand.Type)? {
    commands.first { $0.name == name || $0.configuration.aliases.contains(name) }
  }
}

extension ParsableCommand {
  static var name: String { configuration.commandName ?? _commandName }
}

/// The names of all commands, for completion and suggestions.
package enum CommandNames {
  package static let all = SanadCommand.commands.map { $0.name }

  /// Names with their one sentence.
  package static var described: [(name: String, summary: String)] {
    SanadCommand.commands.map { ($0.name, say(Message($0.configuration.abstract))) }
  }
}
