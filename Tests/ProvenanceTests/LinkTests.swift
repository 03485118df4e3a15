import Provenance
import Testing

struct LinkTests {
  private static let one = ClaimID(1)
  private static let two = ClaimID(2)

  /// The last word on two claims is the only one, in whichever order they are named.
  @Test(arguments: [
    ([Change.unlink(Self.one, .same, Self.two)], [ClaimRelation.apart]),
    ([.link(Self.one, .same, Self.two), .unlink(Self.two, .same, Self.one)], [.apart]),
    ([.unlink(Self.one, .same, Self.two), .link(Self.two, .same, Self.one)], [.same]),
    ([.link(Self.one, .apart, Self.two), .link(Self.two, .apart, Self.one)], [.apart]),
    ([.link(Self.one, .apart, Self.two), .unlink(Self.two, .apart, Self.one)], []),
    (
      [.link(Self.one, .same, Self.two), .link(Self.one, .contradicts, Self.two)],
      [.same, .contradicts]
    ),
    ([.link(Self.one, .updates, Self.two), .unlink(Self.one, .updates, Self.two)], []),
  ])
  func claimsAreTheSameOrApart(changes: [Change], expected: [ClaimRelation]) throws {
    let desk = try Desk()
    let store = desk.store
    _ = try store.importArticles([SampleStory.item()])
    for change in changes { try store.apply([change]) }
    #expect(try store.claim(Self.one).links.map(\.relation) == expected)
    #expect(try store.check().isSound)
  }
}
