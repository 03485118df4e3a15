import ClaimModel
import Provenance
import Testing

@testable import Workbench

/// A review key by key, and the same by commands.
@Suite struct ReviewTests {
  private let bench: Bench

  init() throws { bench = try Bench(imports: true) }

  private func review(_ line: String = "review c1-c19 --order id") throws -> Review {
    try #require(try bench.workbench.reply(to: line)?.review)
  }

  private func press(_ keys: String, _ review: Review) throws {
    for key in keys {
      guard case .draw = try review.press(key) else {
        Issue.record("\(key) does not stay on the screen")
        return
      }
    }
  }

  @Test func mostWorthCheckingComesFirst() throws {
    let review = try review("review")
    let scores = try review.queue.ids.map { try review.store.claim($0).claim.checkWorthiness.score }
    #expect(scores == scores.sorted(by: >))
  }

  /// Every key leaves the store as its typed equivalent does.
  @Test(arguments: [
    ("\n", ["done c1"]), ("x", ["reject c1"]), ("v5", ["verdict c1 content true"]),
    ("vs", ["verdict c1 saying said"]), ("1", ["tag c1 first"]), ("11", []), ("xu", []),
    ("\n\n", ["done c1", "done c2"]), ("s\n", ["done c2"]), ("s\nu", []),
    ("xuU", ["reject c1"]),
  ])
  func keysDoWhatCommandsDo(keys: String, commands: [String]) throws {
    _ = try bench.workbench.reply(to: "tag c9 first")
    try press(keys.replacing(" ", with: ""), review())
    let other = try Bench(imports: true)
    for command in ["tag c9 first"] + commands { _ = try other.workbench.reply(to: command) }
    for id in ["c1", "c2"] {
      #expect(try bench.page("show \(id)") == other.page("show \(id)"), "\(id)")
    }
  }

  @Test func goesOnWhereItWasLeft() throws {
    let first = try review()
    try press("\n\n", first)
    let place = first.queue.current
    try bench.workbench.close()
    let again = bench.again()
    let second = try #require(try again.reply(to: "review c1-c19 --order id")?.review)
    #expect(second.queue.current == place)
    #expect(try second.screen().header.hasPrefix("2/19 done"))
  }

  @Test func skippedClaimsComeBack() throws {
    let review = try review("review c1-c3 --order id")
    try press("s\n\n", review)
    #expect(review.queue.current == ClaimID(1))
    try press("\n", review)
    #expect(review.isFinished)
    #expect(try bench.page("review c1-c3").contains("--again"))
  }

  @Test func undoShowsWhatItTookBack() throws {
    let review = try review("review c1-c3 --order id")
    try press("\n\nu", review)
    #expect(review.queue.current == ClaimID(2))
    #expect(try review.screen().message == "Took back: reviewed c2")
  }

  @Test func commandsGoOnWithoutKeys() throws {
    let first = try bench.page("review c1-c3 --order id")
    #expect(first.contains("0/3 done") && first.contains("c1  "))
    let second = try bench.page("done")
    #expect(second.contains("1/3 done") && second.contains("c2  "))
    _ = try bench.page("tag it seen")
    #expect(try bench.page("claims reviewed:editor tag:seen").contains("No claim matches"))
    #expect(try bench.page("claims reviewed:yes").contains("1 claim"))
  }

  /// What a key asks for begins a command; its typed equivalent names one.
  @Test func everyKeyHasACommand() {
    for key in ReviewKey.all where key.typed != "COMMAND" && key.typed != "quit" {
      let name = String(key.typed.prefix { $0 != " " })
      #expect(CommandNames.all.contains(name), "\(key.name)")
    }
  }

  @Test func otherSourcesAreShown() throws {
    let blocks = try review().screen().body
    let page = ReplyRenderer(width: 80).render(Reply(blocks))
    #expect(page.contains("elsewhere"))
  }

  /// The claim is there before its case is compared; a key pressed meanwhile goes first.
  @Test func nobodyWaitsForOtherSources() throws {
    bench.workbench.walksReviews = true
    let review = try review()
    func page() throws -> String {
      ReplyRenderer(width: 80).render(Reply(try review.glance().body))
    }
    #expect(try page().contains(/elsewhere +…\n/))
    #expect(try !review.prepare(unless: { true }))
    #expect(try page().contains(/elsewhere +…\n/))
    #expect(try review.prepare(unless: { false }))
    let told = try page()
    #expect(told.contains("elsewhere") && told.contains("“"))
    #expect(try !review.prepare(unless: { false }))
    #expect(try ReplyRenderer(width: 80).render(Reply(review.screen().body)) == told)
  }

  @Test func footerFitsNarrowTerminals() throws {
    for line in try review().screen().footerLines(width: 40) { #expect(line.count <= 40) }
  }
}
