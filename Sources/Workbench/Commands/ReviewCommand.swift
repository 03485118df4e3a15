internal import ArgumentParser
internal import Messages
internal import Provenance

struct ReviewCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Goes through claims one by one, with a key for each thing to do.",
    discussion: """
      What asks most to be checked comes first; claims that you are done with are left out, so that \
      a review goes on where it was left. ? lists the keys; each has a command that does the same. \
      Without a terminal the first claim is shown, and done, next and the other commands go on.

      Examples:
        review
        review voice:outlet has:quantity
        review case:ilva-bridge --order text
        review tag:to-check --again
        review --blind
      """)

  @Argument(help: "The filter; every claim when left out.") var filter: [String] = []
  @Option(help: "score, text or id.") var order: ClaimOrder = .score
  @Flag(help: "Shows claims that you are done with, too.") var again = false
  @Flag(help: "Hides others' verdicts until you have judged, and their tags until you are done.")
  var blind = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let store = try workbench.store(for: .writing)
    let words = FilterWords(filter)
    let wanted = try words.filter(in: workbench)
    let filter = blind ? wanted.seen(by: store.author) : wanted
    let ids = try store.claimIDs(matching: filter, order: order)
    guard !ids.isEmpty else {
      throw WorkbenchError.noClaimsMatch(words.text.isEmpty ? say("the store") : words.text)
    }
    let mine = Filter.and([filter, .field(.reviewed, [store.author])])
    let done = again ? [] : Set(try store.claimIDs(matching: mine))
    // What a large import left to do would keep the first claims waiting.
    if try !store.cases().isEmpty {
      try store.updateLineages { try workbench.work.proceed($0, of: $1) }
    }
    let review = try Review(ids, done: done, isBlind: blind, in: workbench)
    guard !review.isFinished else {
      return .text(say("All \(ids.count) claims are reviewed; --again shows them anew."))
    }
    workbench.review = review
    let isWalked = workbench.walksReviews && workbench.sourcing.isEmpty
    var reply = Reply(isWalked ? [] : try Self.blocks(review))
    reply.review = review
    return reply
  }

  /// The screen as a page, for scripts and for those who read line by line.
  static func blocks(_ review: Review) throws -> [Block] {
    let screen = try review.screen()
    return [.note(screen.header)] + screen.body
      + (screen.message.isEmpty ? [] : [.text(screen.message)])
  }
}
