internal import Messages

/// The help of one command, in the reader's language.
struct HelpPage {
  let command: CommandFacts
  /// As typed before the options: "case new".
  let name: String

  var blocks: [Block] {
    [.text(said(command.abstract)), .empty, .heading(say("Usage")), .lines(["  " + usage])]
      + prose + examples + section(say("Commands"), commands)
      + section(say("Arguments"), facts { $0.kind == "positional" })
      + section(say("Options"), facts { $0.kind != "positional" })
  }

  private var arguments: [CommandFacts.Argument] {
    (command.arguments ?? []).filter { $0.shouldDisplay && $0.names?.last?.name != "version" }
  }

  private var usage: String {
    let own = arguments.filter {
      $0.names?.first.map { !Self.everywhere.contains($0.name) } ?? true
    }
    let nested = (command.subcommands ?? []).isEmpty ? [] : ["<command>"]
    return (["sanad", name] + nested + own.map(\.inUsage)).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// What the argument parser itself says of an option.
  /// Every command takes these; its usage does not repeat them.
  private static let everywhere: Set = ["store", "packs", "author", "plain", "h", "help"]

  private var prose: [Block] {
    command.paragraphs.flatMap { [.empty, .text(said($0))] }
  }

  private var examples: [Block] {
    let lines = command.examples.map { "  " + $0 }
    return lines.isEmpty ? [] : [.empty, .heading(say("Examples")), .lines(lines)]
  }

  private var commands: [Fact] {
    (command.subcommands ?? []).map { nested in
      let isDefault = nested.commandName == command.defaultSubcommand
      return Fact(
        "  " + nested.commandName,
        said(nested.abstract) + (isDefault ? " " + say("(when none is named)") : ""))
    }
  }

  private func facts(_ isWanted: (CommandFacts.Argument) -> Bool) -> [Fact] {
    arguments.filter(isWanted).map { argument in
      let usual = argument.defaultValue.map { " " + say("(default: \($0))") } ?? ""
      return Fact("  " + argument.asTyped, said(argument.abstract) + usual)
    }
  }

  private func section(_ title: String, _ facts: [Fact]) -> [Block] {
    facts.isEmpty ? [] : [.empty, .heading(title), .facts(facts)]
  }

  private func said(_ text: String?) -> String { text.map { say(Message($0)) } ?? "" }
}
