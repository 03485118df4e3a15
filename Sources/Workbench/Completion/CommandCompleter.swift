internal import ClaimModel
internal import Messages
internal import Provenance
internal import Reports

/// What can stand in place of the word before the cursor, from the definitions of the commands and
/// from what is in the store.
package struct CommandCompleter {
  private let workbench: Workbench
  private let names: StoreNames
  private let files: (String) -> [Suggestion]

  package init(_ workbench: Workbench) {
    self.init(workbench, files: FilePaths.suggestions)
  }

  /// - Parameter files: Returns the files that begin as a word does.
  init(_ workbench: Workbench, files: @escaping (String) -> [Suggestion]) {
    self.workbench = workbench
    self.files = files
    names = StoreNames(workbench)
  }

  /// Returns the ways to go on with a word as typed, after the words before it. Case and accents do not
  /// count: `speaker:ays` goes on with `speaker:"Ayşe Işık"`.
  package func suggestions(for word: String, after preceding: [String]) -> [Suggestion] {
    let start = CompletionStart(word)
    guard !preceding.isEmpty else { return start.fitting(Self.commands) }
    guard let place = CompletionPlace(after: preceding) else { return [] }
    return start.fitting(found(place, start))
  }

  private func found(_ place: CompletionPlace, _ start: CompletionStart) -> [Suggestion] {
    if let option = place.option { return values(of: option, place, start) }
    if start.text.hasPrefix("-"), !start.text.contains(":") { return place.command.flags }
    return place.subcommands.map { Suggestion($0.commandName, $0.meaning) }
      + positional(place, start)
  }

  private static var commands: [Suggestion] {
    CommandNames.described.map { Suggestion($0.name, $0.summary) }
      + [Suggestion("quit", say("Leaves the prompt."))]
  }

  private func values(
    of option: CommandFacts.Argument, _ place: CompletionPlace, _ start: CompletionStart
  ) -> [Suggestion] {
    if let values = option.allValues, !values.isEmpty { return values.map { Suggestion($0) } }
    let name = option.longNames.first ?? ""
    if name == "format" { return formats(of: place) }
    if name == "language" { return names.languages.map { Suggestion($0) } }
    return CompletionSlot.options[name].map { suggestions($0, place, start) } ?? []
  }

  private func formats(of place: CompletionPlace) -> [Suggestion] {
    let isReport = ["report", "export"].contains(place.path)
    return isReport
      ? ReportFormats.all.map { Suggestion($0.name) }
      : ListingFormat.allCases.map { Suggestion($0.rawValue) }
  }

  private func positional(_ place: CompletionPlace, _ start: CompletionStart) -> [Suggestion] {
    if place.command.commandName == "completions" {
      return CompletionsCommand.Kind.allCases.map { Suggestion($0.rawValue) }
    }
    guard let places = CompletionSlot.places[place.path], let last = places.last else { return [] }
    let slots = place.words.count < places.count ? places[place.words.count] : last
    return slots.flatMap { suggestions($0, place, start) }
  }

  private func suggestions(
    _ slot: CompletionSlot, _ place: CompletionPlace, _ start: CompletionStart
  ) -> [Suggestion] {
    switch slot {
    case .claim: claims(start)
    case .document: names.documents
    case .aCase: names.cases
    case .source: names.sources
    case .speaker: names.speakers(startingWith: start.value)
    case .tag: names.tags
    case .view: names.views
    case .session: names.sessions
    case .restorePoint: names.restorePoints
    case .note: names.remarks
    case .analyst: names.analysts
    case .file: files(start.text)
    case .command:
      Self.commands
        + [
          Suggestion("filters", say("What filters know.")),
          Suggestion("keys", say("The keys of a review.")),
        ]
    case .filter: terms(start)
    case .selection:
      SelectionCompleter(workbench, names, files).suggestions(place, start, terms, claims)
    case .words(let words): words.map { Suggestion($0, isOpen: $0.hasSuffix(":")) }
    case .nothing: []
    }
  }

  private func terms(_ start: CompletionStart) -> [Suggestion] {
    FilterTerms(names: names).suggestions(start) + (start.key == nil ? claims(start) : [])
  }

  /// Those listed last, else those of the number's beginning.
  private func claims(_ start: CompletionStart) -> [Suggestion] {
    let listed = workbench.listed.filter { $0.description.hasPrefix(start.text) }.prefix(100)
    let ids =
      listed.isEmpty
      ? names.claims(startingWith: start.text) : names.claims(Array(listed))
    return (workbench.current == nil ? [] : [Suggestion("it", say("the claim shown last"))])
      + (workbench.listed.isEmpty ? [] : [Suggestion("last", say("the claims listed last"))]) + ids
  }
}
