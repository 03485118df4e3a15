internal import ArgumentParser
internal import Foundation

/// The manual page `sanad(1)` in the mdoc(7) macros, from the definitions of the commands.
struct ManualPage {
  /// Returns the page; the date is left to the formatter, so that the same program gives the same
  /// bytes.
  static func text() -> String {
    let head = """
      .Dd $Mdocdate$
      .Dt SANAD 1
      .Os
      .Sh NAME
      .Nm sanad
      .Nd who said it, who carried it, and whether it holds
      .Sh SYNOPSIS
      .Nm
      .Op Ar command Op Ar argument ...
      .Sh DESCRIPTION
      .Nm
      reads news articles, separates what people said from what the outlet says itself, keeps the chain
      each claim came through, and lets claims be reviewed, disputed, judged, compared and reported.
      Without a command it opens a prompt; commands piped into it run as a script
      that stops at the first error, or with
      .Fl Fl keep-going
      goes on.
      """
    let groups = SanadCommand.groups.map(section).joined()
    return head + "\n" + groups + filters + exits + files
  }

  private static func section(_ group: CommandGroup) -> String {
    ".Ss \(escaped(group.name))\n.Bl -tag -width Ds\n"
      + group.subcommands.map(item).joined() + ".El\n"
  }

  private static func item(_ command: any ParsableCommand.Type) -> String {
    let nested = command.configuration.subcommands.map { $0.name }
    let more = nested.isEmpty ? "" : "\nSubcommands: \(nested.joined(separator: ", "))."
    return ".It Ic \(command.name)\n\(escaped(command.configuration.abstract))\(more)\n"
      + examples(command.configuration.discussion)
  }

  private static func examples(_ discussion: String) -> String {
    let lines = discussion.components(separatedBy: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Examples:") }) else { return "" }
    let shown = lines[(start + 1)...].filter { !$0.isEmpty }
    return ".Bd -literal -compact\n" + shown.map { escaped($0) + "\n" }.joined() + ".Ed\n"
  }

  private static var filters: String {
    ".Sh FILTERS\nTerms side by side must all hold; and, or, not and parentheses combine them.\n"
      + ".Bl -tag -width Ds\n"
      + HelpText.filterKeys.map { ".It \($0.name)\n\(escaped($0.value))\n" }.joined()
      + ".El\n"
  }

  private static var exits: String {
    ".Sh EXIT STATUS\n.Bl -tag -width Ds\n"
      + ExitStatus.allCases.map { ".It \($0.rawValue)\n\(escaped($0.summary))\n" }.joined()
      + ".El\n"
  }

  private static let files = """
    .Sh ENVIRONMENT
    .Ev SANAD_STORE , SANAD_AUTHOR , SANAD_CONFIG , PAGER , EDITOR , NO_COLOR , XDG_CONFIG_HOME ,
    .Ev XDG_DATA_HOME , XDG_STATE_HOME
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa sanad.db
    The store: here, in a parent folder, else ~/.local/share/sanad/sanad.db.
    .It Pa ~/.config/sanad/config.yaml
    Aliases, commands to start with, verdict scales.
    .It Pa ~/.config/sanad/packs
    Language packs of your own.
    .It Pa ~/.local/state/sanad/history-*
    What was typed at the prompt, one file a store.
    .El

    """

  /// A point or apostrophe at the start of a line, and backslashes, would be requests to the formatter.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("\n", with: " ")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
