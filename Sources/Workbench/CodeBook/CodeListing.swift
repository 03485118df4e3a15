internal import Messages
internal import Provenance

/// The code book as rows, and one tag with what stands under it.
struct CodeListing {
  let store: Store

  /// - Throws: ``StoreError/unknownTag(_:suggestion:)``.
  func details(of name: String) throws -> Reply {
    let codes = try store.codes()
    let shown = codes.filter { $0.code.name == name || $0.code.name.hasPrefix(name + "/") }
    guard !shown.isEmpty else {
      throw StoreError.unknownTag(
        name, suggestion: EditDistance.nearest(to: name, in: codes.map(\.code.name)))
    }
    return Reply(shown.flatMap(blocks))
  }

  private func blocks(_ record: CodeRecord) -> [Block] {
    let facts: [(String, String?)] = [
      (say("means"), record.code.definition), (say("takes it"), record.code.includes),
      (say("does not"), record.code.excludes),
      (
        say("version"),
        "\(record.version) (\(record.by.author), \(record.by.at.description.prefix(10)))"
      ),
      (say("claims"), String(record.claimCount)),
    ]
    return [
      .heading(record.code.name),
      .facts(facts.compactMap { name, value in value.map { Fact(name, $0) } }),
    ]
  }

  func reply(_ format: ListingFormat, under parent: String?) throws -> Reply {
    let codes = try store.codes()
    let defined = Set(codes.map(\.code.name))
    let loose = try store.tags().filter { !defined.contains($0.name) }
    guard !codes.isEmpty || !loose.isEmpty || format != .table else {
      return .text(say("The code book is empty; \"codebook define TAG MEANING\" begins it."))
    }
    let rows = codes.map { record in
      [
        Self.indented(record.code.name, in: defined), "v\(record.version)",
        String(record.claimCount), record.code.definition,
      ]
    }
    let extra = loose.map { [$0.name, "", String($0.count), say("(not in the code book)")] }
    let table = Table(
      [
        .init("tag"), .init("version"), .init("claims", isNumber: true),
        .init("means", isWide: true),
      ], rows: rows + extra)
    let records = codes.map { CodeRow($0) } + loose.map { CodeRow($0) }
    return try Listing(table: table, records: records).reply(format)
  }

  /// A tag under one that is listed shows its last part alone.
  private static func indented(_ name: String, in defined: Set<String>) -> String {
    let parts = name.split(separator: "/").map(String.init)
    let parents = parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    guard let nearest = parents.last(where: defined.contains) else { return name }
    let depth = parents.count(where: defined.contains)
    return String(repeating: "  ", count: depth) + name.dropFirst(nearest.count + 1)
  }
}

/// A tag for programs; one that stands in no code book has neither meaning nor version.
private struct CodeRow: Encodable {
  let tag: String
  let claims: Int
  var definition: String?
  var includes: String?
  var excludes: String?
  var version: Int?
  var by: Signature?

  init(_ record: CodeRecord) {
    (tag, claims) = (record.code.name, record.claimCount)
    (definition, includes) = (record.code.definition, record.code.includes)
    (excludes, version, by) = (record.code.excludes, record.version, record.by)
  }

  init(_ count: NamedCount) { (tag, claims) = (count.name, count.count) }
}
