import ClaimModel
import Testing

@testable import Provenance

/// A filter finds the claims it should: c1 to c3 of the story, c4 and c5 of another, c5 rejected.
struct FilterQueryTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let other = SampleStory.item(
      "Tiga 50% rumah hancur.\nIa menolak.", origin: "lain.txt", outlet: nil,
      published: "2020-10-02")
    _ = try desk.store.importArticles([SampleStory.item(), other])
    let one = ClaimID(1)
    try desk.store.apply([
      .tag([one, ClaimID(2)], tag: "Numbers"), .tag([ClaimID(3)], tag: "nul"),
      .dispute([one], reason: "?"), .dispute([ClaimID(2)], reason: "?"),
      .resolve([ClaimID(2)], note: ""), .annotate([one], text: "x"),
      .verdict([one], Verdict(aspect: .content, value: "false")),
      .evidence([ClaimID(2)], Evidence(stance: .supports, reference: "x")),
      .link(one, .same, ClaimID(4)), .addToCase([DocumentID(1)], name: "Karabağ"),
      .reject([ClaimID(5)], reason: nil), .correct([ClaimID(3)], Correction(act: .accuse)),
    ])
    return desk
  }

  @Test(arguments: [
    ("", [1, 2, 3, 4]), ("speaker:AYSE", [1]), ("speaker:kementerian", [1]), ("speaker:ia", [3]),
    ("speaker:none", [2, 4]), ("voice:outlet", [2, 4]), ("voice:direct,indirect", [1, 3]),
    ("kind:statement", [1, 3]), ("act:demand", [1]), ("source:harian", [1, 2, 3, 4]),
    ("source:\"kantor berita\"", [1, 2, 3, 4]), ("source:nobody", []), ("source:%", []),
    ("case:karabag", [1, 2, 3]), ("-case:karabag", [4]), ("tag:numbers", [1, 2]),
    ("tag:nu*", [1, 2, 3]), ("tag:nu", []), ("-tag:numbers", [3, 4]), ("cue:kata", [1]),
    ("cue:denying", [3]), ("-cue:kata", [2, 3, 4]), ("has:quantity", [2, 4]),
    ("has:tag", [1, 2, 3]),
    ("has:dispute", [1, 2]), ("has:annotation", [1]), ("has:evidence", [2]), ("has:verdict", [1]),
    ("has:correction", [3]), ("has:link", [1, 4]), ("has:case", [1, 2, 3]), ("has:cue", [1, 3]),
    ("has:speaker", [1, 3]), ("has:flag", [2, 4]), ("quantity:killed", [2, 4]),
    ("quantity:money", []), ("verdict:none", [2, 3, 4]), ("verdict:any", [1]),
    ("verdict:false", [1]), ("disputed:yes", [1]), ("disputed:no", [2, 3, 4]),
    ("before:2020-10", [1, 2, 3]), ("after:2020-10", [4]), ("after:2020-09-28", [1, 2, 3, 4]),
    ("language:ID", [1, 2, 3, 4]), ("language:en", []), ("rule:assertion", [2, 4]),
    ("rule:quote-*", [1]), ("document:d2", [4]), ("document:lain", [4]),
    ("document:gencatan", [1, 2, 3, 4]), ("flag:hedged", [2, 4]), ("rejected:yes", [5]),
    ("rejected:any", [1, 2, 3, 4, 5]), ("c5", [5]), ("c2-c4 -c3", [2, 4]),
    ("gencatan", [1]), ("GENCAT", [1]), ("\"gencatan senjata\"", [1]), ("\"senjata gencatan\"", []),
    ("tewas or hancur", [2, 4]), ("-tewas", [1, 3, 4]), ("serangan tewas", [2]),
    ("voice:outlet (tag:numbers or after:2020-10)", [2, 4]), ("not (tag:numbers or c4)", [3]),
  ])
  func finds(filter: String, claims: [Int]) throws {
    let store = try Self.shared.get().store
    let parsed = try FilterParser.parse(filter)
    #expect(try store.claims(matching: parsed).map(\.id.number) == claims)
    #expect(try store.claimCount(matching: parsed) == claims.count)
  }

  @Test(arguments: ClaimOrder.allCases)
  func pagesJoinToTheWhole(order: ClaimOrder) throws {
    let store = try Self.shared.get().store
    let whole = try store.claimIDs(order: order)
    var pages: [ClaimID] = []
    while true {
      let page = try store.claims(order: order, limit: 1, after: pages.last).map(\.id)
      if page.isEmpty { break }
      pages += page
    }
    #expect(pages == whole)
    #expect(whole.count == 4)
  }

  /// What is read first depends on how many claims there are; what is found does not.
  @Test(
    arguments: [
      "", "voice:outlet", "-tag:numbers", "has:quantity", "source:harian", "document:d1",
      "tewas or hancur",
      "flag:hedged", "speaker:none after:2020", "verdict:none kind:statement", "language:id -c2",
    ], ClaimOrder.allCases)
  func everyWayFindsTheSame(filter: String, order: ClaimOrder) throws {
    let store = try Self.shared.get().store
    let parsed = try FilterParser.parse(filter)
    let all = try store.claimIDs(matching: parsed, order: order).map { Int64($0.number) }
    for (short, stretch, limit) in [(0, 1, 1), (0, 2, 1), (0, 3, 2), (0, 9, 2), (1, 1, 2)] {
      for (place, start) in [(0, ClaimID?.none)]
        + all.enumerated().map({ ($0 + 1, ClaimID(Int($1))) })
      {
        var page = ClaimPage(filter: parsed, order: order, limit: limit, after: start)
        (page.short, page.stretch) = (short, stretch)
        let found = try store.read { try page.ids(in: $0) }
        #expect(
          found == Array(all.dropFirst(place).prefix(limit)), "\(short) \(stretch) after \(place)")
      }
    }
  }

  /// SQLite takes a thousand conditions in a row and no more.
  @Test func manyClaimsAreNamed() throws {
    let store = try Self.shared.get().store
    let odd = stride(from: 1, to: 9000, by: 2).map { "c\($0)" }.joined(separator: ",")
    let parsed = try FilterParser.parse("\(odd) or c4-c9000")
    #expect(try store.claims(matching: parsed).map(\.id.number) == [1, 3, 4, 5])
    #expect(try store.claimCount(matching: parsed) == 4)
  }

  @Test func theBestMatchesComeFirst() throws {
    let found = try Self.shared.get().store.find(FilterParser.parse("rumah or gencatan"))
    #expect(!found.isRanked)
    let words = try Self.shared.get().store.find(FilterParser.parse("tewas"), limit: 1)
    #expect(words.isRanked && words.records.map(\.id.number) == [2])
  }

  static let neighbours: [(id: Int?, forward: Bool, next: Int?)] = [
    (nil, true, 1), (1, true, 2), (4, true, nil), (nil, false, 4), (2, false, 1), (1, false, nil),
  ]

  @Test(arguments: neighbours)
  func claimsHaveNeighbours(id: Int?, forward: Bool, next: Int?) throws {
    let store = try Self.shared.get().store
    #expect(try store.claimID(nextTo: id.map(ClaimID.init), forward: forward)?.number == next)
  }

  private static let shared = Result { try desk() }
}
