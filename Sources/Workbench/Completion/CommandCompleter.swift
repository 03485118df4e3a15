internal import ClaimModel
internal import Messages
internal import Provenance

/// What can stand in place of the word before the cursor, from the definitions of the commands and
/// from what is in the store.
package struct CommandCompleter {
  private let workbench: Workbench

  package init(_ workbench: Workbench) { self.workbench = workbench }

  /// Returns the ways to go on with a word as typed, after the words before it; those that do not
  /// begin like it may be among them.
  package func suggestions(for word: String, after preceding: [String]) -> [Suggestion] {
    guard let command = preceding.first else { return Self.commands }
    if word.hasPrefix("-") { return CommandFlags.suggestions(of: command, preceding) }
    if let last = preceding.last, let values = values(ofOption: last, word) { return values }
    return arguments(of: command, preceding, word).filter { $0.text.hasPrefix(word) }
  }

  private static var commands: [Suggestion] {
    CommandNames.described.map { Suggestion($0.name, $0.summary) }
      + [Suggestion("quit", say("Leaves the prompt."))]
  }

  private func values(ofOption option: String, _ word: String) -> [Suggestion]? {
    switch option {
    case "--format":
      [
        "table", "line", "json", "jsonl", "csv", "tsv", "markdown", "html", "claimreview", "text",
        "attributions",
      ]
      .map { Suggestion($0) }
    case "-o", "--output", "--packs", "--store": FilePaths.suggestions(for: word)
    case "--case": names.cases.map { Suggestion(Self.quoted($0)) }
    case "--outlet": names.sources.map { Suggestion(Self.quoted($0)) }
    case "--order": ClaimOrder.allCases.map { Suggestion($0.rawValue) }
    default: nil
    }
  }

  private func arguments(of command: String, _ preceding: [String], _ word: String) -> [Suggestion]
  {
    switch command {
    case "import", "extract", "eval", "source": FilePaths.suggestions(for: word)
    case "help": Self.commands
    case "case":
      preceding.count == 1
        ? ["list", "new", "add", "remove"].map { Suggestion($0) }
        : names.cases.map { Suggestion($0) } + documents
    case "compare", "report": names.cases.map { Suggestion(Self.quoted($0)) } + documents
    case "claims", "export", "find", "review", "agreement", "corrections": filterTerms(word)
    case "views": viewWords(preceding, word)
    case "codebook": codeWords(preceding)
    case "timing": ["on", "off"].map { Suggestion($0) }
    case "tag", "untag", "dispute", "resolve", "annotate", "evidence", "verdict", "adjudicate",
      "done",
      "correct",
      "reject",
      "accept":
      preceding.count == 1 ? claims + filterTerms(word) : words(of: command, preceding)
    case "show": claims + documents
    case "next", "prev", "why", "chain", "context", "history", "link": claims
    default: []
    }
  }

  /// What follows the claims of a command.
  private func words(of command: String, _ preceding: [String]) -> [Suggestion] {
    let selection = Selection(Array(preceding.dropFirst()))
    switch (command, selection.rest.count) {
    case ("tag", _), ("untag", _): return tags
    case ("evidence", 0): return EvidenceStance.allCases.map { Suggestion($0.rawValue) }
    case ("verdict", 0), ("adjudicate", 0):
      return VerdictAspect.allCases.map { Suggestion($0.rawValue) }
    case ("verdict", 1), ("adjudicate", 1):
      let aspect = VerdictAspect(rawValue: selection.rest[0]) ?? .content
      return (workbench.scale(of: aspect).values + ["none"]).map { Suggestion($0) }
    case ("correct", 0): return CorrectedPart.allCases.map { Suggestion($0.rawValue) }
    case ("correct", 1): return correctedValues(selection.rest[0])
    default: return []
    }
  }

  private func correctedValues(_ part: String) -> [Suggestion] {
    switch CorrectedPart(rawValue: part) {
    case .kind: FilterKey.kind.values.map { $0.map { Suggestion($0) } } ?? []
    case .voice: FilterKey.voice.values.map { $0.map { Suggestion($0) } } ?? []
    case .act: FilterKey.act.values.map { $0.map { Suggestion($0) } } ?? []
    case .speaker: names.speakers.map { Suggestion($0) }
    case .cue: CueClass.allCases.map { Suggestion($0.rawValue) }
    case .join: claims
    case .content, .split, .reject, nil: []
    }
  }

  private func filterTerms(_ word: String) -> [Suggestion] {
    guard let colon = word.firstIndex(of: ":"),
      let key = FilterKey(rawValue: String(word[..<colon]))
    else {
      return FilterKey.allCases.map { Suggestion($0.rawValue + ":", $0.summary, isOpen: true) }
        + ["and", "or", "not"].map { Suggestion($0) }
    }
    return (key.values ?? names.values(of: key)).map {
      Suggestion("\(key.rawValue):\(Self.quoted($0))")
    }
  }

  private var names: StoreNames { StoreNames(workbench) }

  private var claims: [Suggestion] {
    let ids =
      workbench.listed.isEmpty ? names.claims : workbench.listed.prefix(200).map(\.description)
    return (workbench.current == nil ? [] : [Suggestion("it", say("the claim shown last"))])
      + (workbench.listed.isEmpty ? [] : [Suggestion("last", say("the claims listed last"))])
      + ids.map { Suggestion($0) }
  }

  private var documents: [Suggestion] { names.documents.map { Suggestion($0.id, $0.name) } }

  private static func quoted(_ text: String) -> String {
    text.contains(where: \.isWhitespace) ? "\"\(text)\"" : text
  }

  private func viewWords(_ preceding: [String], _ word: String) -> [Suggestion] {
    switch preceding.count {
    case 1: ["list", "save", "drop"].map { Suggestion($0) }
    case 2: names.views
    default: filterTerms(word)
    }
  }

  private func codeWords(_ preceding: [String]) -> [Suggestion] {
    preceding.count == 1
      ? ["list", "show", "define", "rename", "remove"].map { Suggestion($0) } : tags
  }

  /// With what the code book says they mean.
  private var tags: [Suggestion] {
    let meanings = names.meanings
    return names.tags.map { Suggestion(Self.quoted($0), meanings[$0]) }
  }
}
