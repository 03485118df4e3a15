internal import Foundation
internal import Framing
internal import Provenance

/// A case that documents seem to belong to.
struct EventSuggestion: Encodable {
  /// The name of an existing case, or one made of what the documents share.
  let name: String
  let isNew: Bool
  /// Documents that are not in the case yet.
  let documents: [DocumentID]
  /// What they share, as written.
  let shared: [String]

  /// What an analyst types to follow it.
  var command: String {
    let ids = documents.map(\.description).joined(separator: " ")
    let quoted = name.contains(" ") ? "\"\(name)\"" : name
    return "case \(isNew ? "new" : "add") \(quoted) \(ids)"
  }
}

/// Groups documents of a store into events; what analysts put into cases stays there.
struct EventSuggestions {
  let store: Store

  /// The most documents that an import is laid beside.
  private static let mostNear = 500

  /// Suggestions for all documents, in the order of their first ones.
  func all() throws -> [EventSuggestion] {
    try suggestions(store.documents())
  }

  /// Suggestions for some documents, from what was published around the same days.
  func around(_ ids: [DocumentID]) throws -> [EventSuggestion] {
    let new = try ids.map(store.document)
    let days = new.compactMap { $0.published.flatMap(Self.date) }
    guard let first = days.min(), let last = days.max() else { return [] }
    let window = Double(EventOptions().window) * 86_400
    let near = try store.documents(
      publishedFrom: Self.words(first - window), to: Self.words(last + window),
      most: Self.mostNear)
    let wanted = Set(ids)
    guard near.contains(where: { !wanted.contains($0.id) }) || wanted.count > 1 else { return [] }
    return try suggestions(near).filter { !wanted.isDisjoint(with: $0.documents) }
  }

  private func suggestions(_ records: [DocumentRecord]) throws -> [EventSuggestion] {
    guard records.count > 1 else { return [] }
    let reader = EventSignatureReader(try Self.options(records))
    var index = EventIndex()
    for record in Self.ordered(records) {
      let signature = reader.signature(
        of: record.id.description, title: record.title ?? "", text: try store.text(of: record.id),
        language: record.language ?? "", published: record.published)
      index.add(signature, caseName: record.cases.first)
    }
    let cases = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.cases) })
    var names = Set(records.flatMap(\.cases))
    return index.eventGroups().compactMap { group in
      let ids = group.documents.compactMap { DocumentID(parsing: $0) }
      let missing = ids.filter { cases[$0]?.isEmpty ?? true }.sorted()
      guard !missing.isEmpty else { return nil }
      let name = group.caseName ?? Self.name(group.shared, not: &names)
      return EventSuggestion(
        name: name, isNew: group.caseName == nil, documents: missing, shared: group.shared)
    }
  }

  /// Those in cases first, so that the others find them; then by date and number.
  private static func ordered(_ records: [DocumentRecord]) -> [DocumentRecord] {
    records.sorted {
      ($0.cases.isEmpty ? 1 : 0, $0.published ?? "~", $0.id)
        < ($1.cases.isEmpty ? 1 : 0, $1.published ?? "~", $1.id)
    }
  }

  private static func options(_ records: [DocumentRecord]) throws -> ComparisonOptions {
    var options = ComparisonOptions()
    try options.addPlaces()
    try options.addVocabularies(of: Set(records.compactMap(\.language)).sorted())
    return options
  }

  /// "selwa-marsh", with a number behind where the name is taken.
  private static func name(_ shared: [String], not names: inout Set<String>) -> String {
    let words = shared.prefix(2).map { word in
      word.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    let base = words.isEmpty ? "event" : words.joined(separator: "-")
    let free = (1...).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }.first { !names.contains($0) }
    let name = free ?? base
    names.insert(name)
    return name
  }

  private static func date(_ published: String) -> Date? {
    try? Date.ISO8601FormatStyle().year().month().day().parse(String(published.prefix(10)))
  }

  private static func words(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle().year().month().day())
  }
}
