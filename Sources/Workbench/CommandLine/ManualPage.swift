internal import ArgumentParser
internal import Messages

/// The manual page `sanad(1)` in the mdoc(7) macros, from the definitions of the commands.
struct ManualPage {
  /// Returns the page in the reader's language; the date is left to the formatter, so that the same
  /// program gives the same bytes.
  static func text() -> String {
    head + SanadCommand.groups.map(section).joined() + filters + exits + files
  }

  private static var head: String {
    """
    .Dd $Mdocdate$
    .Dt SANAD 1
    .Os
    .Sh NAME
    .Nm sanad
    .Nd \(escaped(say("who said it, who carried it, and whether it holds")))
    .Sh SYNOPSIS
    .Nm
    .Op Ar command Op Ar argument ...
    .Sh DESCRIPTION
    \(escaped(
      say(
        """
        Sanad reads news articles, separates what people said from what the outlet says itself, keeps \
        the chain each claim came through, and lets claims be reviewed, disputed, judged, compared \
        and reported.
        """)))
    \(escaped(say(Message(SanadCommand.configuration.discussion))))

    """
  }

  private static func section(_ group: CommandGroup) -> String {
    ".Ss \(escaped(say(Message(group.name))))\n.Bl -tag -width Ds\n"
      + group.subcommands.map(item).joined() + ".El\n"
  }

  private static func item(_ command: any ParsableCommand.Type) -> String {
    let nested = command.configuration.subcommands.map { $0.name }
    let more =
      nested.isEmpty ? "" : "\n" + say("Subcommands: \(nested.joined(separator: ", ")).")
    return
      ".It Ic \(command.name)\n\(escaped(say(Message(command.configuration.abstract))))\(more)\n"
      + examples(CommandFacts.named([command.name])?.examples ?? [])
  }

  private static func examples(_ lines: [String]) -> String {
    lines.isEmpty
      ? "" : ".Bd -literal -compact\n" + lines.map { escaped($0) + "\n" }.joined() + ".Ed\n"
  }

  private static var filters: String {
    let rule = say(
      "Terms side by side must all hold; and, or, not and parentheses combine them.")
    return ".Sh FILTERS\n\(escaped(rule))\n" + list(HelpText.filterKeys.map { ($0.name, $0.value) })
  }

  private static var exits: String {
    ".Sh EXIT STATUS\n" + list(ExitStatus.allCases.map { (String($0.rawValue), $0.summary) })
  }

  private static var files: String {
    """
    .Sh ENVIRONMENT
    .Ev SANAD_STORE , SANAD_AUTHOR , SANAD_CONFIG , PAGER , EDITOR , NO_COLOR , LANG ,
    .Ev XDG_CONFIG_HOME , XDG_DATA_HOME , XDG_STATE_HOME
    .Sh FILES

    """
      + list([
        (
          "Pa sanad.db",
          say("The store: here, in a parent folder, else ~/.local/share/sanad/sanad.db.")
        ),
        (
          "Pa ~/.config/sanad/config.yaml",
          say("Aliases, commands to start with, verdict scales, the language.")
        ),
        ("Pa ~/.config/sanad/packs", say("Language packs of your own.")),
        (
          "Pa ~/.local/state/sanad/history-*",
          say("What was typed at the prompt, one file a store.")
        ),
      ])
  }

  private static func list(_ items: [(name: String, meaning: String)]) -> String {
    ".Bl -tag -width Ds\n" + items.map { ".It \($0.name)\n\(escaped($0.meaning))\n" }.joined()
      + ".El\n"
  }

  /// A point or apostrophe at the start of a line, and backslashes, would be requests to the formatter.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("\n", with: " ")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
