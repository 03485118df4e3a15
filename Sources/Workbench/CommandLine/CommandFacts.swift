internal import ArgumentParser
internal import Foundation

/// A command as its definition describes it: what help, the manual page and completion are made of.
struct CommandFacts: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let defaultSubcommand: String?
  let subcommands: [CommandFacts]?
  let arguments: [Argument]?

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    /// The only ones, where the definition lists them.
    let allValues: [String]?
    let abstract: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String

    var asTyped: String { (kind == "short" ? "-" : "--") + name }
  }

  private struct Tool: Decodable { let command: CommandFacts }

  /// The program with all its commands; the argument parser describes itself as JSON alone.
  static let root: CommandFacts? = try? JSONDecoder().decode(
    Tool.self, from: Data(SanadCommand._dumpHelp().utf8)
  ).command

  /// Returns the facts of a command, or of one of its commands, by the words typed.
  static func named(_ words: [String]) -> CommandFacts? {
    guard let first = words.first, let command = SanadCommand.command(first) else { return nil }
    return ([command.name] + words.dropFirst()).reduce(root) { facts, name in
      facts?.subcommands?.first { $0.commandName == name }
    }
  }

  /// The examples of the discussion, without its sentences.
  var examples: [String] {
    let lines = (discussion ?? "").components(separatedBy: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Examples:") }) else { return [] }
    return lines[(start + 1)...].map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// The sentences of the discussion, a paragraph each.
  var paragraphs: [String] {
    let lines = (discussion ?? "").components(separatedBy: "\n")
    return lines.prefix { !$0.hasPrefix("Examples:") }.split(separator: "")
      .map { $0.joined(separator: " ") }
  }
}

extension CommandFacts.Argument {
  /// "-y, --yes", "--format <format>" or "<filter> ...".
  var asTyped: String {
    let value = valueName.map { "<\($0)>" } ?? ""
    let dots = isRepeating ? " ..." : ""
    guard let names, !names.isEmpty else { return value + dots }
    let typed = names.map(\.asTyped).joined(separator: ", ")
    return kind == "flag" ? typed : "\(typed) \(value)\(dots)"
  }

  /// The same in a line of usage: what may be left out stands in brackets.
  var inUsage: String {
    let value = valueName.map { "<\($0)>" } ?? ""
    let dots = isRepeating ? " ..." : ""
    let name = names?.last?.asTyped
    let words =
      [name, kind == "flag" ? nil : value].compactMap { $0 }.joined(separator: " ") + dots
    return isOptional ? "[\(words)]" : words
  }
}
