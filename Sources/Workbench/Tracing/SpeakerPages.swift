internal import Extraction
internal import LanguagePacks
internal import Messages
internal import Provenance
internal import Tracing

/// Speakers as they are listed, shown and suggested to be one.
struct SpeakerPages {
  private let store: Store
  private let appearances: [SpeakerAppearance]
  private let suggester: MergeSuggester

  init(_ workbench: Workbench) throws {
    store = try workbench.store()
    let found = try store.speakerAppearances()
    appearances = found
    let mentions = Dictionary(grouping: found, by: \.canonical)
    let known = try store.speakers().map { record in
      KnownSpeaker(
        name: record.name, aliases: record.aliases, claims: record.claimCount,
        mentions: (mentions[record.name] ?? []).map {
          KnownSpeaker.Mention(
            words: $0.words, document: $0.document.description,
            date: $0.published.map { String($0.prefix(10)) })
        })
    }
    suggester = MergeSuggester(
      known.filter { Self.isNamed($0.name) },
      lexicon: try workbench.extractor().library.nameLexicon())
  }

  /// Words such as "two officials" name nobody.
  private static func isNamed(_ name: String) -> Bool { name.contains { $0.isUppercase } }

  func suggestions() -> [MergeSuggestion] { suggester.suggestions() }

  func page(_ record: SpeakerRecord) -> [Block] {
    let own = appearances.filter { $0.canonical == record.name }
    let facts: [(String, String?)] = [
      (say("also known as"), record.aliases.isEmpty ? nil : record.aliases.joined(separator: ", ")),
      (say("party"), record.facts.party), (say("affiliation"), record.facts.affiliation),
      (
        say("claims"),
        say("\(record.claimCount) in \(say("\(Set(own.map(\.document)).count) documents"))")
      ),
    ]
    var blocks: [Block] = [
      .heading(record.name),
      .facts(facts.compactMap { name, value in value.map { Fact(name, $0) } }),
      .table(Self.table(own)),
    ]
    let likely = suggestions().filter { [$0.name, $0.canonical].contains(record.name) }
    if !likely.isEmpty {
      blocks += [.empty, .heading(say("Perhaps the same")), .table(Self.table(likely))]
    }
    return blocks
  }

  private static func table(_ appearances: [SpeakerAppearance]) -> Table {
    Table(
      [
        .init("document"), .init("date"), .init("outlet"), .init("named as", isWide: true),
        .init("claims", isNumber: true),
      ],
      rows: appearances.map {
        [
          $0.document.description, String(($0.published ?? "").prefix(10)), $0.outlet ?? "",
          $0.words, String($0.claims),
        ]
      })
  }

  static func table(_ records: [SpeakerRecord]) -> Table {
    Table(
      [
        .init("speaker", isWide: true), .init("claims", isNumber: true), .init("party"),
        .init("affiliation"), .init("also known as", isWide: true),
      ],
      rows: records.map {
        [
          $0.name, String($0.claimCount), $0.facts.party ?? "", $0.facts.affiliation ?? "",
          $0.aliases.joined(separator: ", "),
        ]
      })
  }

  static func table(_ suggestions: [MergeSuggestion]) -> Table {
    Table(
      [
        .init("name", isWide: true), .init("counts as", isWide: true), .init("certain"),
        .init("why", isWide: true),
      ],
      rows: suggestions.map {
        [$0.name, $0.canonical, $0.isCertain ? say("yes") : "", $0.reasons.joined(separator: " ")]
      })
  }
}
