internal import ClaimModel
internal import Messages
internal import Provenance

/// The terms of a filter: keys with what they ask for, then the values of a key.
struct FilterTerms {
  let names: StoreNames

  func suggestions(_ start: CompletionStart) -> [Suggestion] {
    guard let key = start.key else {
      let sign = start.text.prefix { "-(".contains($0) }
      return FilterKey.allCases.map {
        Suggestion("\(sign)\($0.rawValue):", $0.summary, isOpen: true)
      } + ["and", "or", "not"].map { Suggestion($0) }
    }
    if key.takesAnalyst, let mark = start.value.firstIndex(of: "@") {
      return names.analysts.map {
        Suggestion("\(start.head)\(start.value[...mark])\($0.text)", $0.meaning)
      }
    }
    return values(of: key, start).map {
      Suggestion(start.head + $0.text, $0.meaning, isOpen: $0.isOpen)
    }
  }

  private func values(of key: FilterKey, _ start: CompletionStart) -> [Suggestion] {
    if let values = key.values { return values.map { Suggestion($0) } }
    switch key {
    case .speaker:
      return names.speakers(startingWith: start.value)
        + [Suggestion("none", say("nobody is named"))]
    case .tag: return names.tags
    case .source: return names.sources
    case .case: return names.cases
    case .view: return names.views
    case .document: return names.documents
    case .id: return names.claims(startingWith: start.value)
    case .reviewed: return ["yes", "no"].map { Suggestion($0) } + names.analysts
    case .note:
      return (["open", "resolved"] + AnnotationType.allCases.map(\.rawValue)).map { Suggestion($0) }
        + names.analysts
    case .cue: return CueClass.allCases.map { Suggestion($0.rawValue) } + names.cues
    case .rule: return names.rules
    case .language: return names.languages.map { Suggestion($0) }
    case .verdict: return names.verdicts
    default: return []
    }
  }
}
