internal import Foundation
internal import TerminalText

/// What a shell asks when TAB is pressed: how its command line can go on.
package struct ShellQuestion {
  /// What the scripts of ``ShellScript`` begin their question with; no command can have this name.
  static let mark = "---complete"
  /// A line of the answer: the shell is to offer files as well.
  static let files = ":files"

  /// Behind the program's name.
  private let preceding: [String]
  private let word: String
  /// Those of the command line, as far as it is typed.
  package let options: GlobalOptions

  /// Nil when the arguments of the program are no question.
  ///
  /// - Parameter arguments: The mark, then the words up to the cursor without their quotation marks; the last
  ///   one, which may be empty, is the one to go on with.
  package init?(_ arguments: [String]) {
    guard arguments.first == Self.mark, let word = arguments.dropFirst().last else { return nil }
    let words = Array(arguments.dropFirst().dropLast())
    options = Self.options(in: words)
    preceding = Self.withoutLeadingOptions(words)
    self.word = word
  }

  /// Returns the answer: a line for each way to go on, its meaning behind a tab.
  package func answer(in workbench: Workbench) -> Reply {
    var takesFiles = false
    let completer = CommandCompleter(workbench) { _ in
      takesFiles = true
      return []
    }
    let found = completer.suggestions(for: word, after: preceding).map {
      Suggestion($0.text.filter { $0 != "\"" }, $0.meaning)
    }
    let lines = offered(found).map {
      [$0.text, $0.meaning].compactMap(Self.line).joined(separator: "\t")
    }
    let all = (takesFiles ? [Self.files] : []) + lines
    return all.isEmpty ? Reply() : Reply([.raw(all.joined(separator: "\n") + "\n")])
  }

  /// Shells put what all have in common in place of the word: that must not take letters away.
  private func offered(_ found: [Suggestion]) -> [Suggestion] {
    let common = found.dropFirst().reduce(found.first?.text ?? "") {
      $0.commonPrefix(with: $1.text)
    }
    return common.count >= word.count ? found : found.filter { $0.text.hasPrefix(word) }
  }

  private static func line(_ text: String?) -> String? {
    text.map { TerminalText.safe($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
  }

  private static func options(in words: [String]) -> GlobalOptions {
    var options = GlobalOptions()
    (options.store, options.packs, options.author, options.plain) = (nil, nil, nil, true)
    for (name, value) in zip(words, words.dropFirst()) {
      switch name {
      case "--store": options.store = value
      case "--packs": options.packs = value
      case "--author": options.author = value
      default: break
      }
    }
    return options
  }

  private static func withoutLeadingOptions(_ words: [String]) -> [String] {
    var rest = words[...]
    while let word = rest.first, let count = GlobalOptions.words[word], rest.count >= count {
      rest = rest.dropFirst(count)
    }
    return Array(rest)
  }
}
