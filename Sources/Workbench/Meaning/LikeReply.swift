internal import ClaimModel
internal import Meaning
internal import Messages
internal import Provenance

/// The claims that are like a claim or a text, the likest first; they become "last".
struct LikeReply {
  /// `c12`, "it" or a text.
  let wanted: String
  let filter: FilterWords
  var limit: Int?
  var format = ListingFormat.table

  private static let usual = 20

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store()
    let own = try ClaimArgument(argument: wanted)?.id(in: workbench)
    let search = LikeClaims(
      filter: try filter.filter(in: workbench), limit: max(0, limit ?? Self.usual), own: own,
      text: try own.map { try store.claim($0).content } ?? wanted)
    let reader = try workbench.meaningReader()
    let found =
      try reader.map { try search.byMeaning($0, in: store, telling: workbench.work) }
      ?? search.byWords(in: store)
    workbench.remember(found.map(\.record.id))
    let listing = Listing(table: try table(found, workbench), records: found)
    guard format == .table else { return try listing.reply(format) }
    guard !found.isEmpty else {
      return Reply([.text(say("No claim is like it."))] + advice(reader))
    }
    return Reply([.table(listing.table)] + advice(reader))
  }

  private func table(_ found: [LikeClaim], _ workbench: Workbench) throws -> Table {
    let table = ClaimListing(
      records: found.map(\.record), reader: try workbench.blindness().reader
    ).table
    let likeness = found.compactMap(\.likeness)
    guard likeness.count == found.count else { return table }
    let rows = zip(likeness, table.rows).map { ["\(Int(($0 * 100).rounded())) %"] + $1 }
    return Table([.init("like", isNumber: true)] + table.columns, rows: rows)
  }

  private func advice(_ reader: MeaningReader?) -> [Block] {
    guard reader == nil else { return [] }
    return [
      .note(
        say(
          "By shared words, names and numbers: there is no meaning model; \"make semantic\" fetches one."
        ))
    ]
  }
}
