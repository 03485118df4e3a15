internal import ArgumentParser

extension Workbench {
  /// Runs one line of the prompt; nil for an empty line or a comment (`#`).
  ///
  /// - Throws: what ``Failure`` words.
  package func reply(to line: String) throws -> Reply? {
    let line = Aliases(words: settings.configuration.aliases).expand(line)
    let words = try WordSplitter.words(line)
    guard let first = words.first, !first.hasPrefix("#") else { return nil }
    switch try CommandReader.read(words) {
    case .information(let reply): return reply
    case .prompt: throw WorkbenchError.unknownCommand(first, suggestion: nil)
    case .command(let command):
      try refuseShellOptions(command.global)
      commandLine = line
      return try acting(as: command.global.author) { try command.answer(in: self) }
    }
  }

  /// Runs one command under another name, as when a colleague's verdicts are entered.
  private func acting(as author: String?, _ work: () throws -> Reply) throws -> Reply {
    guard let author, author != settings.author else { return try work() }
    let before = settings.author
    try close()
    settings.author = author
    let result = Result(catching: work)
    settings.author = before
    try close()
    return try result.get()
  }

  private func refuseShellOptions(_ options: GlobalOptions) throws {
    let given = [("--store", options.store), ("--packs", options.packs)]
    if let option = given.first(where: { $0.1 != nil }) {
      throw WorkbenchError.shellOnly(option: option.0)
    }
  }
}
