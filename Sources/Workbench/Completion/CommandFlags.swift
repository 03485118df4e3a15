internal import ArgumentParser
internal import Foundation

/// The flags and options of each command, read from the definitions themselves.
enum CommandFlags {
  static func suggestions(of command: String, _ preceding: [String]) -> [Suggestion] {
    let nested = preceding.count > 1 ? table["\(command) \(preceding[1])"] : nil
    return nested ?? table[command] ?? []
  }

  private static let table: [String: [Suggestion]] = {
    let dump = Data(SanadCommand._dumpHelp().utf8)
    guard let tool = try? JSONDecoder().decode(Tool.self, from: dump) else { return [:] }
    var table: [String: [Suggestion]] = [:]
    for command in tool.command.subcommands ?? [] {
      table[command.commandName] = command.flags
      for nested in command.subcommands ?? [] {
        table["\(command.commandName) \(nested.commandName)"] = nested.flags
      }
    }
    return table
  }()

  private struct Tool: Decodable { let command: Command }

  private struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    var flags: [Suggestion] {
      (arguments ?? []).flatMap { argument in
        (argument.names ?? []).filter { $0.kind == "long" }.map {
          Suggestion("--" + $0.name, argument.abstract)
        }
      }
    }
  }

  private struct Argument: Decodable {
    let names: [Name]?
    let abstract: String?
  }

  private struct Name: Decodable {
    let kind: String
    let name: String
  }
}
