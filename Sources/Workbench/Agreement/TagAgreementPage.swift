internal import Messages
internal import Provenance

/// Agreement on tags as people read it: a row for each tag and two analysts, then where they differ.
struct TagAgreementPage {
  let coding: TagCoding

  var listing: Listing<TagAgreement> {
    let agreements = coding.agreements
    let table = Table(
      [
        .init("tag"), .init("analysts", isWide: true), .init("claims", isNumber: true),
        .init("agree", isNumber: true), .init("kappa", isNumber: true),
        .init("alpha", isNumber: true),
      ],
      rows: agreements.map {
        [$0.tag] + AgreementWords.cells($0.pair) + [AgreementWords.hundredths($0.alpha)]
      })
    return Listing(table: table, records: agreements)
  }

  var blocks: [Block] {
    let count = Fact(say("claims coded by several"), String(coding.units.count))
    return [.table(listing.table), .facts([count])] + differences
  }

  /// The claims on which some analysts put a tag and others did not.
  var differing: [ClaimID] { coding.units.filter { !Self.split($0).isEmpty }.map(\.record.id) }

  private var differences: [Block] {
    let rows = coding.units.flatMap { unit in
      Self.split(unit).map { tag, with, without in
        [
          unit.record.id.description, tag, with.joined(separator: ", "),
          without.joined(separator: ", "), unit.record.content,
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = Table(
      [
        .init("claim"), .init("tag"), .init("put on by"), .init("not by"),
        .init("words", isWide: true),
      ], rows: rows)
    return [.empty, .heading(say("Where they differ")), .table(table)]
  }

  private static func split(_ unit: TagCoding.Unit) -> [(String, [String], [String])] {
    let analysts = unit.tags.keys.sorted()
    return Set(unit.tags.values.flatMap { $0 }).sorted().compactMap { tag in
      let with = analysts.filter { unit.tags[$0]?.contains(tag) == true }
      let without = analysts.filter { !with.contains($0) }
      return without.isEmpty ? nil : (tag, with, without)
    }
  }
}
