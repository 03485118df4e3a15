import ClaimModel
import Foundation
import Provenance
import Timing

/// Commands on single claims, far apart; then the work of analysts on a part of the store.
struct ChangeRun {
  private let store: Store
  private let last: Int

  init(path: String) throws {
    store = try Store.open(at: path, options: StoreOptions(author: "bench"))
    last = try store.claimIDs(order: .id).last?.number ?? 0
  }

  func report() throws {
    say("commands on one claim, milliseconds: median, 95th percentile; taking them back")
    for (name, change) in Self.changes {
      let done = try spread(100).map { claim in
        try Stopwatch.wall { _ = try store.apply([change(claim)], command: name) }
      }
      let undone = try (0..<100).map { _ in try Stopwatch.wall { _ = try store.undo() } }
      say("  \(name): \(Stopwatch.quantiles(done)); undo: \(Stopwatch.quantiles(undone))")
    }
    let shown = try spread(100).map { claim in
      try Stopwatch.wall { _ = try store.claim(claim) }
    }
    let history = try spread(100).map { claim in
      try Stopwatch.wall { _ = try store.history(of: claim) }
    }
    say("  show: \(Stopwatch.quantiles(shown)); history: \(Stopwatch.quantiles(history))")
    try work()
    try store.close()
  }

  /// One claim in a hundred is tagged, one in two hundred judged, one in five hundred disputed or
  /// rejected; a hundred cases hold a fiftieth of the documents.
  private func work() throws {
    try store.apply([.tag(spread(last / 100), tag: "kept")])
    try store.apply([.verdict(spread(last / 200), Verdict(aspect: .saying, value: "true"))])
    try store.apply([.dispute(spread(last / 500), reason: "who says?")])
    try store.apply([.reject(spread(last / 500).map { ClaimID($0.number + 3) }, reason: nil)])
    let documents = last / LoadGenerator.claimsEach
    for number in 0..<100 {
      let ids = (0..<max(1, documents / 5000)).map { DocumentID(1 + number * documents / 100 + $0) }
      try store.apply([.addToCase(ids, name: "case \(number)")])
    }
  }

  private static let changes: [(String, @Sendable (ClaimID) -> Change)] = [
    ("tag", { .tag([$0], tag: "bench") }), ("annotate", { .annotate([$0], text: "bench") }),
    ("dispute", { .dispute([$0], reason: "bench") }),
    ("verdict", { .verdict([$0], Verdict(aspect: .content, value: "true")) }),
    ("correct", { .correct([$0], Correction(act: .deny)) }),
    ("reject", { .reject([$0], reason: nil) }),
  ]

  private func spread(_ count: Int) -> [ClaimID] {
    (0..<count).map { ClaimID(1 + $0 * max(1, last / max(1, count) - 1)) }
  }
}
