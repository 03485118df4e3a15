import Foundation

/// Groups documents into events, one after another.
///
/// Adding a document takes time in proportion to its terms and to the documents within the window that
/// share its rarest ones; never to all documents.
package struct EventIndex {
  private let options: EventOptions
  private var entries: [Entry] = []
  private var groupOfEntry: [Int] = []
  private(set) var groups: [Group] = []
  private var numbers: [String: Int] = [:]
  /// For each term, how many documents have it.
  private var counts: [Int] = []
  /// For each term and day, documents that have it among their heaviest.
  private var postings: [Posting: [Int]] = [:]
  private var groupOfCase: [String: Int] = [:]

  private struct Posting: Hashable {
    var term: Int
    var day: Int
  }

  /// A reference, because likeness is looked at for many pairs.
  final class Entry: Sendable {
    let signature: EventSignature
    /// The heaviest terms of all, and of those that other languages may have.
    let own: EventVector
    let carried: EventVector

    init(_ signature: EventSignature, own: EventVector, carried: EventVector) {
      self.signature = signature
      self.own = own
      self.carried = carried
    }
  }

  struct Group {
    var caseName: String?
    var documents: [Int] = []
  }

  package init(_ options: EventOptions = EventOptions()) { self.options = options }

  package var count: Int { entries.count }

  /// Adds a document to the group it belongs to.
  ///
  /// - Parameter caseName: the case an analyst put it into, which decides; nil to let likeness decide.
  package mutating func add(_ signature: EventSignature, caseName: String? = nil) {
    let terms = note(signature)
    let own = vector(terms, of: signature) { _ in true }
    let carried = vector(terms, of: signature, where: \.isCarried)
    let entry = Entry(signature, own: own, carried: carried)
    let group = caseName.map { self.group(ofCase: $0) } ?? nearestGroup(to: entry)
    file(entry, in: group ?? newGroup(nil))
  }

  private mutating func group(ofCase name: String) -> Int {
    if let known = groupOfCase[name] { return known }
    let group = newGroup(name)
    groupOfCase[name] = group
    return group
  }

  private mutating func newGroup(_ name: String?) -> Int {
    groups.append(Group(caseName: name))
    return groups.count - 1
  }

  /// Counts the terms of a document and returns their numbers.
  private mutating func note(_ signature: EventSignature) -> [Int] {
    signature.terms.map { term in
      let number = numbers[term.key] ?? counts.count
      if number == counts.count {
        numbers[term.key] = number
        counts.append(0)
      }
      counts[number] += 1
      return number
    }
  }

  /// Returns the heaviest terms: more frequent in the document, rarer among all, told by their kind.
  private func vector(
    _ numbers: [Int], of signature: EventSignature, where counts: (EventSignature.Term) -> Bool
  ) -> EventVector {
    let weights = signature.terms.indices.compactMap { index -> EventVector.Weight? in
      let term = signature.terms[index]
      guard counts(term) else { return nil }
      let guess = options.prior * (term.kind == .name || term.kind == .number ? 0.01 : 0.02)
      let rarity = log(
        (Double(entries.count + 1) + options.prior) / (Double(self.counts[numbers[index]]) + guess))
      let weight = term.kind.importance * (1 + log(Double(term.count))) * rarity
      return EventVector.Weight(term: numbers[index], place: index, value: weight)
    }
    return EventVector(weights, most: options.terms)
  }

  private func days(around day: Int?) -> ClosedRange<Int> {
    guard let day else { return Self.undated...Self.undated }
    return day - options.window...day + options.window
  }

  /// Documents without date are compared with each other.
  private static let undated = Int.min / 2

  private func nearestGroup(to entry: Entry) -> Int? {
    var alike: [Int: [Double]] = [:]
    for candidate in candidates(of: entry) {
      alike[groupOfEntry[candidate], default: []].append(likeness(entry, entries[candidate]))
    }
    var best: (score: Double, group: Int)?
    for (group, scores) in alike.sorted(by: { $0.key < $1.key }) {
      let count = min(options.nearest, groups[group].documents.count)
      let score = scores.sorted(by: >).prefix(count).reduce(0, +) / Double(count)
      if score >= options.threshold, score > best?.score ?? 0 { best = (score, group) }
    }
    return best?.group
  }

  private func candidates(of entry: Entry) -> [Int] {
    var hits: [Int: Int] = [:]
    for term in Set(entry.own.heaviest + entry.carried.heaviest) {
      for day in days(around: entry.signature.day) {
        for other in postings[Posting(term: term, day: day)] ?? [] { hits[other, default: 0] += 1 }
      }
    }
    return hits.filter { $0.value >= options.sharedTerms }.keys.sorted()
  }

  private func likeness(_ one: Entry, _ other: Entry) -> Double {
    if one.signature.language == other.signature.language { return one.own.cosine(other.own) }
    let names = one.carried.shared(with: other.carried).count { place in
      let kind = one.signature.terms[place].kind
      return kind == .name || kind == .number
    }
    return names >= options.sharedNames ? one.carried.cosine(other.carried) : 0
  }

  private mutating func file(_ entry: Entry, in group: Int) {
    groupOfEntry.append(group)
    groups[group].documents.append(entries.count)
    for term in Set(entry.own.terms + entry.carried.terms) {
      let posting = Posting(term: term, day: entry.signature.day ?? Self.undated)
      if postings[posting]?.count ?? 0 < options.documentsOfTerm {
        postings[posting, default: []].append(entries.count)
      }
    }
    entries.append(entry)
  }

  func entry(_ number: Int) -> Entry { entries[number] }
}
