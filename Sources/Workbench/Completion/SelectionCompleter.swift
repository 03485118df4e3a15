internal import ClaimModel
internal import Messages
internal import Provenance

/// What follows in a command that changes claims: the claims or a filter, then tags, verdicts, parts.
struct SelectionCompleter {
  typealias Source = (CompletionStart) -> [Suggestion]

  private let workbench: Workbench
  private let names: StoreNames
  private let files: (String) -> [Suggestion]

  init(_ workbench: Workbench, _ names: StoreNames, _ files: @escaping (String) -> [Suggestion]) {
    self.workbench = workbench
    self.names = names
    self.files = files
  }

  func suggestions(
    _ place: CompletionPlace, _ start: CompletionStart, _ terms: Source, _ claims: Source
  ) -> [Suggestion] {
    guard !place.words.isEmpty else { return terms(start) }
    let selection = Selection(place.words)
    if start.key != nil, selection.rest.isEmpty { return terms(start) }
    return words(place.command.commandName, selection.rest, start, claims)
  }

  private func words(
    _ command: String, _ rest: [String], _ start: CompletionStart, _ claims: Source
  ) -> [Suggestion] {
    switch (command, rest.count) {
    case ("tag", _), ("untag", _): return names.tags
    case ("evidence", 0): return EvidenceStance.allCases.map { Suggestion($0.rawValue) }
    case ("evidence", 1): return files(start.text) + claims(start)
    case ("verdict", 0), ("adjudicate", 0):
      return [
        Suggestion("content", say("is it so?")), Suggestion("saying", say("did they say it?")),
      ]
    case ("verdict", 1), ("adjudicate", 1):
      let aspect = VerdictAspect(rawValue: rest[0]) ?? .content
      let none = command == "verdict" ? [Suggestion("none", say("takes yours back"))] : []
      return workbench.scale(of: aspect).values.map { Suggestion($0) } + none
    case ("correct", 0): return CorrectedPart.allCases.map { Suggestion($0.rawValue, $0.summary) }
    case ("correct", 1): return corrected(rest[0], start, claims)
    default: return []
    }
  }

  private func corrected(_ part: String, _ start: CompletionStart, _ claims: Source)
    -> [Suggestion]
  {
    switch CorrectedPart(rawValue: part) {
    case .kind: ClaimKind.allCases.map { Suggestion($0.rawValue) }
    case .voice: ClaimVoice.allCases.map { Suggestion($0.rawValue) }
    case .act: SpeechAct.allCases.map { Suggestion($0.rawValue) }
    case .speaker:
      names.speakers(startingWith: start.value) + [Suggestion("none", say("nobody is named"))]
    case .cue: [Suggestion("none", say("no word of saying"))]
    case .join: claims(start)
    case .content, .split, .reject, nil: []
    }
  }
}

extension CorrectedPart {
  /// What is given after it.
  var summary: String {
    switch self {
    case .kind: say("statement or assertion")
    case .voice: say("direct, indirect, mixed or outlet")
    case .act: say("what the speaker does")
    case .speaker: say("the name, or none")
    case .cue: say("the words of saying, and a class")
    case .content: say("its words in the document")
    case .split: say("the words that begin the second claim")
    case .join: say("the claim that is its other part")
    case .reject: say("why this is no claim")
    }
  }
}
