internal import ClaimModel
internal import Foundation
internal import Messages
internal import Provenance

/// A review: claims one by one, with a key for each thing to do about them.
///
/// A key does nothing that a command cannot: what it changes, it changes by running the command
/// that its typed equivalent names. Claims done are kept in the store, so that a review goes on
/// where it was left, in another session as well.
package final class Review {
  let workbench: Workbench
  let store: Store
  var queue: ReviewQueue
  private(set) var pace: ReviewPace
  private(set) var tags: [String]
  private(set) var message = ""
  var menu: [ReviewChoice] = []
  let isBlind: Bool
  /// The claim that was read last: the one that is shown, or the next.
  private var ahead: (id: ClaimID, card: ClaimCard)?
  private var shown: ClaimCard?
  private let elsewhere: Elsewhere

  init(_ ids: [ClaimID], done: Set<ClaimID>, isBlind: Bool, in workbench: Workbench) throws {
    self.workbench = workbench
    self.isBlind = isBlind
    store = try workbench.store()
    queue = ReviewQueue(ids, done: done)
    pace = ReviewPace(begun: workbench.settings.clock())
    tags = try store.recentTags(of: isBlind ? store.author : nil)
    elsewhere = Elsewhere(
      store: store, settings: workbench.settings, meaningReader: try workbench.meaningReader())
    workbench.listed = ids
    workbench.current = queue.current
  }

  /// What Ctrl-C stops.
  package var work: Work { workbench.work }

  /// Whether nothing is left to do.
  package var isFinished: Bool { queue.isFinished }

  /// The claim with all that is known of it; takes a moment where its case is to be compared.
  package func screen() throws -> ReviewScreen {
    if let id = queue.current { try elsewhere.compare(of: card(id)) }
    return try glance()
  }

  /// The claim with what is known of it now; ``prepare(unless:)`` does the rest.
  package func glance() throws -> ReviewScreen {
    guard let id = queue.current else {
      return ReviewScreen(
        header: say("Review"), body: [], footer: [], message: say("There are no claims."))
    }
    let card = try card(id)
    shown = card
    workbench.remember(id)
    let told = elsewhere.known(of: card) ?? [Fact(say("elsewhere"), "…")]
    return ReviewScreen(
      header: header, body: card.blocks(with: told), footer: footer(card), message: message)
  }

  /// Does what the analyst need not wait for, until a key is pressed: compares the case of the claim that is
  /// shown, then reads the claim that comes next and compares its case.
  ///
  /// - Parameter isPressed: from any thread.
  /// - Returns: whether the screen says more now.
  /// - Throws: what kept the claim that is shown from being compared.
  package func prepare(unless isPressed: @escaping @Sendable () -> Bool) throws -> Bool {
    guard !isPressed() else { return false }
    let work = Work()
    work.begin { [unowned work] _ in if isPressed() { work.stop() } }
    do {
      if let shown, elsewhere.known(of: shown) == nil {
        try compare(shown, work)
        return true
      }
      if let id = queue.upcoming {
        let card = try card(id)
        ahead = (id, card)
        // What goes wrong here goes wrong again when the claim is shown, and is said then.
        try? elsewhere.compare(of: card, work: work)
      }
    } catch WorkbenchError.stopped {}
    return false
  }

  /// What goes wrong is thrown once.
  private func compare(_ card: ClaimCard, _ work: Work) throws {
    do { try elsewhere.compare(of: card, work: work) } catch WorkbenchError.stopped {
      throw WorkbenchError.stopped
    } catch {
      elsewhere.leaveOut(card)
      throw error
    }
  }

  private func card(_ id: ClaimID) throws -> ClaimCard {
    if let ahead, ahead.id == id { return ahead.card }
    let card = try ClaimCard(id, in: workbench)
    ahead = (id, card)
    return card
  }

  /// How far the review is.
  package var header: String {
    let left = queue.ids.count - queue.done.count
    let pace = pace.words(at: workbench.settings.clock(), left: left)
    let state = queue.current.map(queue.done.contains) == true ? say("done") : ""
    return [say("\(queue.done.count)/\(queue.ids.count) done"), pace, state]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func footer(_ card: ClaimCard) -> [[String]] {
    guard menu.isEmpty else { return [menu.map(\.words)] }
    let numbered = tags.enumerated().map { index, tag in
      "\(index + 1)\(isOn(tag, card.record) ? "*" : " ")\(tag)"
    }
    return (tags.isEmpty ? [] : [numbered]) + [Self.keys]
  }

  /// Whether the analyst put the tag on.
  private func isOn(_ tag: String, _ record: ClaimRecord) -> Bool {
    record.taggings.contains { $0.tag == tag && $0.by.author == store.author }
  }

  private static let keys = [
    say("ENTER done"), say("s skip"), say("t tag"), say("d dispute"), say("a note"),
    say("v verdict"), say("c correct"), say("x reject"), say("u undo"), say("? keys"),
    say("q leave"),
  ]

  /// Does what a key says; keys that mean nothing say so.
  package func press(_ key: Character) throws -> ReviewStep {
    message = ""
    if !menu.isEmpty { return try choose(key) }
    if let number = key.wholeNumberValue, number > 0, key.isASCII { return try toggle(number) }
    guard let key = ReviewKey.of(key) else {
      message = say("That key does nothing; ? lists the keys.")
      return .draw
    }
    return try act(key.action)
  }

  private func act(_ action: ReviewKey.Action) throws -> ReviewStep {
    switch action {
    case .done: return try finish()
    case .skip:
      if !queue.advance() { message = say("There is no other claim left.") }
    case .back:
      if !queue.goBack() { message = say("This is the first claim.") }
    case .undo: try undo()
    case .redo: try redo()
    case .reject: return try reject()
    case .run(let line): return try run(line)
    case .ask(let words): return .ask(words)
    case .menu(.verdict): menu = ReviewChoice.verdicts(in: workbench)
    case .keys: return .page(Reply([.table(ReviewKey.table)]))
    case .leave: return .leave
    }
    return .draw
  }

  private func finish() throws -> ReviewStep {
    guard let id = queue.current else { return .leave }
    try store.apply([.review([id])], command: "done \(id)")
    settle(id, isDone: true)
    if !queue.advance() { message = say("All are reviewed; p goes back, q leaves.") }
    return .draw
  }

  private func reject() throws -> ReviewStep {
    guard let id = queue.current else { return .leave }
    let report = try store.apply([.reject([id], reason: nil)], command: "reject \(id)")
    message = report.words.first.map(BulkOptions.sentence) ?? say("It is rejected already.")
    settle(id, isDone: true)
    _ = queue.advance()
    return .draw
  }

  private func settle(_ id: ClaimID, isDone: Bool) {
    if isDone, !queue.done.contains(id) { pace.count() }
    queue.set(id, isDone: isDone)
  }

  private func undo() throws {
    let report = try store.undo(command: "undo")
    message = report.words.first.map { say("Took back: \($0)") } ?? ""
    try look(at: report.claims)
  }

  private func redo() throws {
    let report = try store.redo(command: "redo")
    message = report.words.first.map { say("Did again: \($0)") } ?? ""
    try look(at: report.claims)
  }

  /// Shows what changed, and counts again whether it is done.
  private func look(at claims: [ClaimID]) throws {
    ahead = nil
    let changed = claims.filter(Set(queue.ids).contains)
    for id in changed.prefix(500) {
      let record = try store.claim(id)
      let isMine = record.reviewed.contains { $0.author == store.author }
      queue.set(id, isDone: isMine || record.rejected != nil)
    }
    if let only = changed.first, changed.count == 1 { _ = queue.go(to: only) }
  }

  private func toggle(_ number: Int) throws -> ReviewStep {
    guard tags.indices.contains(number - 1), let id = queue.current else {
      message = say("There is no tag \(number); t tags with a word.")
      return .draw
    }
    let tag = tags[number - 1]
    let isOn = self.isOn(tag, try store.claim(id))
    let word = tag.contains(where: \.isWhitespace) ? "\"\(tag)\"" : tag
    return try run("\(isOn ? "untag" : "tag") it \(word)")
  }

  /// Runs a command of the prompt; what it says in a line or two stands below the claim.
  package func run(_ line: String) throws -> ReviewStep {
    message = ""
    ahead = nil
    guard let reply = try workbench.reply(to: line) else { return .draw }
    guard reply.review == nil else {
      workbench.review = self
      message = say("This review goes on; q leaves it.")
      return .draw
    }
    tags = Self.merged(try store.recentTags(of: isBlind ? store.author : nil), into: tags)
    if let id = workbench.current { _ = queue.go(to: id) }
    guard let words = Self.brief(reply) else { return .page(reply) }
    message = words
    return .draw
  }

  /// Says what went wrong in place of what a key did.
  package func complain(_ words: String) {
    message = words
    ahead = nil
  }

  private static func brief(_ reply: Reply) -> String? {
    guard reply.stream == nil, reply.review == nil, reply.blocks.count <= 2 else { return nil }
    var words: [String] = []
    for block in reply.blocks {
      guard case .text(let text) = block else { return nil }
      words.append(text)
    }
    return words.joined(separator: " ")
  }

  /// New tags come behind, so that a number keeps its tag while it can.
  private static func merged(_ recent: [String], into tags: [String]) -> [String] {
    let kept = tags.filter(recent.contains)
    return Array((kept + recent.filter { !kept.contains($0) }).prefix(9))
  }
}
