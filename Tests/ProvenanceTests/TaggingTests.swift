import ClaimModel
import Testing

@testable import Provenance

/// A tag on a claim is an analyst's.
struct TaggingTests {
  private let desk: Desk
  private let colleague: Store
  private let one = ClaimID(1)

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    colleague = try desk.reopened(author: "budi")
  }

  private func signers(_ id: ClaimID) throws -> [String] {
    try desk.store.claim(id).taggings.map { "\($0.tag) \($0.by.author)" }
  }

  @Test func severalPutTheSameTagOn() throws {
    try desk.store.apply([.tag([one], tag: "a"), .tag([one], tag: "b")])
    try colleague.apply([.tag([one], tag: "a")])
    #expect(try signers(one) == ["a ayu", "a budi", "b ayu"])
    #expect(try desk.store.claim(one).tags == ["a", "b"])
    #expect(try desk.store.tags().map(\.count) == [1, 1])
    #expect(try colleague.apply([.tag([one], tag: "a")]).isUnchanged)
    #expect(try desk.store.check().isSound)
  }

  @Test func untagTakesOnesOwnAway() throws {
    try desk.store.apply([.tag([one, ClaimID(2)], tag: "a")])
    try colleague.apply([.tag([one], tag: "a")])
    try colleague.apply([.untag([one, ClaimID(2)], tag: "a")])
    #expect(try signers(one) == ["a ayu"])
    #expect(try signers(ClaimID(2)) == ["a ayu"])
    #expect(try colleague.apply([.untag([one], tag: "a")]).isUnchanged)
    let words = try colleague.apply([.untag([one], tag: "a", of: "ayu")]).words
    #expect(words == ["took ayu's tag a off c1"])
    #expect(try signers(one).isEmpty)
    try colleague.undo()
    #expect(try signers(one) == ["a ayu"])
    #expect(try desk.store.check().isSound)
  }

  @Test func renamingHoldsForEverybody() throws {
    try desk.store.apply([.tag([one], tag: "a")])
    try colleague.apply([.tag([one], tag: "a"), .tag([one], tag: "b")])
    try desk.store.apply([.renameTag("a", to: "b")])
    #expect(try signers(one) == ["b budi", "b ayu"] || signers(one) == ["b ayu", "b budi"])
    #expect(try desk.store.check().isSound)
  }

  @Test(arguments: [
    ("tag:a", [1, 2, 3]), ("tag:a@ayu", [1, 2]), ("tag:a@BUDI", [1, 3]), ("tag:@budi", [1, 3]),
    ("tag:a@canan", []), ("-tag:a@ayu", [3]), ("tag:a@ayu,a@budi", [1, 2, 3]),
    ("tag:a* tag:*@ayu", [1, 2]), ("tag:x@y", [2]), ("verdict:true@ayu", [1]),
    ("verdict:any@budi", [2]), ("verdict:none@ayu", [2, 3]), ("disputed:yes@budi", [3]),
    ("note:open@ayu", [1]), ("note:question@budi", []), ("evidence:refutes@budi", [2]),
    ("reviewed:yes@ayu", [2]), ("reviewed:ayu", [2]),
  ])
  func filterNamesTheAnalyst(filter: String, claims: [Int]) throws {
    try desk.store.apply([
      .tag([one, ClaimID(2)], tag: "a"), .tag([ClaimID(2)], tag: "x@y"),
      .verdict([one], Verdict(aspect: .content, value: "true")),
      .annotate([one], text: "?", type: .question), .review([ClaimID(2)]),
    ])
    try colleague.apply([
      .tag([one, ClaimID(3)], tag: "a"),
      .verdict([ClaimID(2)], Verdict(aspect: .saying, value: "x")),
      .dispute([ClaimID(3)], reason: "?"),
      .evidence([ClaimID(2)], Evidence(stance: .refutes, reference: "x")),
    ])
    let parsed = try FilterParser.parse(filter)
    for store in [desk.store, colleague] {
      #expect(try store.claims(matching: parsed).map(\.id.number) == claims)
      #expect(try store.claimCount(matching: parsed) == claims.count)
    }
  }

  @Test(arguments: [
    ("tag:a", [2]), ("-tag:a", [1, 3]), ("has:tag", [2]), ("has:verdict", []),
    ("verdict:none", [1, 2, 3]), ("tag:a@ayu", [1]), ("view:x or tag:a", [2]),
    ("has:quantity,tag", [2]), ("(tag:a or tag:b) verdict:none", [2]),
  ])
  func aBlindAnalystFindsTheirOwn(filter: String, claims: [Int]) throws {
    try desk.store.apply([
      .tag([one], tag: "a"), .tag([ClaimID(3)], tag: "b"),
      .verdict([one], Verdict(aspect: .content, value: "true")),
    ])
    try colleague.apply([.tag([ClaimID(2)], tag: "a")])
    let parsed = try FilterParser.parse(filter).replacingViews { _ in
      .claims([ClaimID(9)...ClaimID(9)])
    }
    let seen = parsed.seen(by: "budi")
    #expect(try desk.store.claims(matching: seen).map(\.id.number) == claims)
  }

  /// Two analysts' copies with the same tag merge to both, whichever takes in the other.
  @Test func mergedTagsStandSideBySide() throws {
    let other = try Desk(copying: desk.store, author: "canan")
    try desk.store.apply([.tag([one], tag: "a")])
    try other.store.apply([.tag([one], tag: "a"), .tag([ClaimID(2)], tag: "a")])
    try other.store.apply([.untag([ClaimID(2)], tag: "a")])
    _ = try desk.store.merge(other.path)
    _ = try other.store.merge(desk.path)
    #expect(try Set(signers(one)) == ["a ayu", "a canan"])
    #expect(try Set(other.store.claim(one).taggings.map(\.by.author)) == ["ayu", "canan"])
    #expect(try desk.store.check().isSound && other.store.check().isSound)
  }

  /// Before version 7 whoever took a tag off took it off for everybody.
  @Test func anEarlierUntagHoldsForEverybody() throws {
    try desk.store.apply([.tag([one], tag: "a")])
    try colleague.apply([.tag([one], tag: "a")])
    let hash = try desk.store.claim(one).global
    try colleague.commit(nil) { try $0.append(Untag(claims: [hash], tag: "a")) }
    #expect(try signers(one).isEmpty)
    #expect(try desk.store.check().isSound)
  }
}
