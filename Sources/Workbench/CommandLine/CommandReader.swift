internal import ArgumentParser
internal import Messages
internal import Provenance

/// Turns words into a command.
package enum CommandReader {
  package enum Outcome {
    case command(any WorkbenchCommand)
    /// No command was named: open the prompt, or run a script that may go on after a failure.
    case prompt(GlobalOptions, keepsGoing: Bool)
    /// Help or the version was asked for.
    case information(Reply)
  }

  /// Reads the words of a command line, without the program's name.
  ///
  /// - Throws: ``WorkbenchError``.
  package static func read(_ words: [String]) throws -> Outcome {
    let words = arranged(words)
    if let name = words.first, !name.hasPrefix("-"), SanadCommand.command(name) == nil {
      let near = EditDistance.nearest(to: name, in: CommandNames.all)
      throw WorkbenchError.unknownCommand(name, suggestion: near)
    }
    // No option of the root: it would take the one of "source" away.
    let keepsGoing = words.first?.hasPrefix("-") == true && words.contains(keepGoing)
    do {
      switch try SanadCommand.parseAsRoot(keepsGoing ? words.filter { $0 != keepGoing } : words) {
      case let command as any WorkbenchCommand: return .command(command)
      case let root as SanadCommand: return .prompt(root.global, keepsGoing: keepsGoing)
      default: return .information(HelpText.reply(on: words))
      }
    } catch {
      guard SanadCommand.exitCode(for: error).rawValue != 0 else {
        return .information(information(words))
      }
      throw WorkbenchError.badArguments(message(of: error, words))
    }
  }

  /// Help, or the version, which alone is asked for without a command.
  private static func information(_ words: [String]) -> Reply {
    words.contains("--version") ? .text(Version.number) : HelpText.reply(on: words)
  }

  private static func message(of error: any Error, _ words: [String]) -> String {
    let message = ParserWording.said(SanadCommand.message(for: error))
    let hint = words.first.map { say("See \"help \($0)\".") } ?? say("See \"help\".")
    let isSentence = message.last.map { ".?!".contains($0) } ?? true
    return message.isEmpty ? hint : "\(message)\(isSentence ? "" : ".") \(hint)"
  }

  /// Options before the command move behind it; `-key:value` becomes `not key:value` and `-c2` `not c2`,
  /// so that a filter is never taken for an option.
  private static func arranged(_ words: [String]) -> [String] {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first, let count = leadingOptions[optionName(word)] {
      let taken = word.contains("=") ? 1 : count
      leading += rest.prefix(taken)
      rest = rest.dropFirst(taken)
    }
    guard let name = rest.first, !name.hasPrefix("-") else { return leading + rest }
    let arguments = rest.dropFirst().flatMap { word in
      negatedTerm(word).map { ["not", $0] } ?? [word]
    }
    return [name] + leading + arguments
  }

  private static let keepGoing = "--keep-going"
  private static let leadingOptions = GlobalOptions.words.merging([keepGoing: 1]) { $1 }

  private static func optionName(_ word: String) -> String {
    word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : word
  }

  private static func negatedTerm(_ word: String) -> String? {
    guard word.hasPrefix("-") else { return nil }
    if (try? ClaimReference.parse(String(word.dropFirst()))) != nil {
      return String(word.dropFirst())
    }
    guard let colon = word.firstIndex(of: ":") else { return nil }
    let key = word[..<colon].dropFirst()
    return FilterKey(rawValue: String(key)).map { _ in String(word.dropFirst()) }
  }
}
