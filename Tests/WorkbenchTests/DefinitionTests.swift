import ArgumentParser
import Foundation
import Testing

@testable import Workbench

/// One definition of each command serves the shell and the prompt, and is complete.
@Suite struct DefinitionTests {
  @Test(arguments: CommandNames.all)
  func commandIsExplained(name: String) throws {
    let command = try #require(SanadCommand.command(name))
    let abstract = command.configuration.abstract
    #expect(abstract.hasSuffix("."), "\(name)")
    #expect(command.configuration.discussion.contains("Examples:\n"), "\(name)")
  }

  /// Every example in help can be read, word by word as the prompt reads it.
  @Test(arguments: CommandNames.all)
  func examplesCanBeRead(name: String) throws {
    let command = try #require(SanadCommand.command(name))
    var isRead = false
    for line in command.configuration.discussion.components(separatedBy: "\n").map({
      $0.trimmingCharacters(in: .whitespaces)
    })
    where CommandNames.all.contains(line.components(separatedBy: " ")[0]) && !line.contains("|") {
      let words = try WordSplitter.words(line).prefix { $0 != ">" }
      guard case .command = try CommandReader.read(Array(words)) else {
        Issue.record("\(line) is no command")
        continue
      }
      isRead = true
    }
    #expect(isRead, "\(name)")
  }

  @Test func everyFileIsRegistered() throws {
    let folder = Bench.root + "/Sources/Workbench/Commands"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = files.map { $0.replacingOccurrences(of: "Command.swift", with: "").lowercased() }
    #expect(Set(names) == Set(CommandNames.all))
  }

  @Test(arguments: [
    ["--store", "x.db", "claims"], ["claims", "--store", "x.db"], ["--store=x.db", "claims"],
  ])
  func globalOptionsStandAnywhere(words: [String]) throws {
    guard case .command(let command) = try CommandReader.read(words) else {
      Issue.record("no command")
      return
    }
    #expect(command.global.store == "x.db")
  }

  @Test func noCommandIsThePrompt() throws {
    guard case .prompt(let options, let keepsGoing) = try CommandReader.read(["--plain"]) else {
      Issue.record("not the prompt")
      return
    }
    #expect(options.plain && !keepsGoing)
  }

  /// "sanad --keep-going < script"; a command takes the option only when it means something there.
  @Test func scriptMayGoOn() throws {
    guard case .prompt(let options, true) = try CommandReader.read(["--keep-going", "--plain"])
    else {
      Issue.record("not a script that goes on")
      return
    }
    #expect(options.plain)
    guard
      case .command(let source as SourceCommand) = try CommandReader.read([
        "--keep-going", "source", "a.txt",
      ])
    else {
      Issue.record("no command")
      return
    }
    #expect(source.keepGoing)
    #expect(throws: WorkbenchError.self) {
      try CommandReader.read(["--keep-going", "show", "c1"])
    }
  }

  /// The README's table of exit codes is that of the program.
  @Test(arguments: WorkbenchStatus.allCases)
  func exitCodeIsDocumented(status: WorkbenchStatus) throws {
    let readme = try String(contentsOfFile: Bench.root + "/README.md", encoding: .utf8)
    #expect(readme.contains("| \(status.rawValue) | \(status.summary) |"))
  }
}
