import ClaimModel
import Foundation
import Provenance

/// Times what a person waits for, on a loaded store.
struct QueryRun {
  private let path: String
  private let store: Store
  private let last: Int

  init(path: String) throws {
    self.path = path
    store = try Store.open(at: path, options: StoreOptions(author: "bench"))
    last = try store.claimIDs(order: .id).last?.number ?? 0
  }

  func run() throws {
    try opening()
    try commands()
    print("a page of 40 claims, milliseconds: filter, order, median, 95th percentile")
    for filter in Self.filters {
      for order in [ClaimOrder.id, .text, .score] { try page(filter, order) }
    }
  }

  private func opening() throws {
    let times = try (0..<20).map { _ in
      try Stopwatch.wall {
        let store = try Store.open(at: path, options: StoreOptions(author: "bench"))
        _ = try store.claims(limit: 1)
        try store.close()
      }
    }
    print("opening and a first claim: \(Stopwatch.quantiles(times)) ms")
  }

  private func commands() throws {
    let changes: [(String, (ClaimID) -> Change)] = [
      ("tag", { .tag([$0], tag: "bench") }), ("annotate", { .annotate([$0], text: "bench") }),
      ("dispute", { .dispute([$0], reason: "bench") }),
      ("verdict", { .verdict([$0], Verdict(aspect: .content, value: "true")) }),
      ("correct", { .correct([$0], Correction(act: .deny)) }),
      ("reject", { .reject([$0], reason: nil) }),
    ]
    for (name, change) in changes {
      let done = try spread(40).map { claim in
        try Stopwatch.wall { _ = try store.apply([change(claim)], command: name) }
      }
      let undone = try (0..<40).map { _ in try Stopwatch.wall { _ = try store.undo() } }
      print("\(name): \(Stopwatch.quantiles(done)) ms; undo: \(Stopwatch.quantiles(undone)) ms")
    }
    try store.apply(spread(100).map { .tag([$0], tag: "kept") })
    try store.apply(spread(100).map { .dispute([$0], reason: "kept") })
    try store.apply(spread(100).map { .verdict([$0], Verdict(aspect: .saying, value: "true")) })
    try store.apply([.addToCase((1...50).map(DocumentID.init), name: "karabakh")])
    let shown = try spread(40).map { claim in try Stopwatch.wall { _ = try store.claim(claim) } }
    print("show: \(Stopwatch.quantiles(shown)) ms")
  }

  /// Claims far apart.
  private func spread(_ count: Int) -> [ClaimID] {
    (0..<count).map { ClaimID(1 + $0 * max(1, last / count - 1)) }
  }

  private func page(_ text: String, _ order: ClaimOrder) throws {
    let filter = try FilterParser.parse(text)
    var times: [Double] = []
    var after: ClaimID?
    for _ in 0..<12 {
      var page: [ClaimRecord] = []
      times.append(
        try Stopwatch.wall {
          page = try store.claims(matching: filter, order: order, limit: 40, after: after)
        })
      after = page.last?.id
    }
    let name = text.isEmpty ? "(none)" : text
    print("  \(name), \(order.rawValue): \(Stopwatch.quantiles(times))")
  }

  static let filters = [
    "", "speaker:bura", "speaker:none", "voice:outlet", "voice:direct", "kind:statement",
    "source:harian", "source:\"kantor ka\"", "case:karabakh", "-case:karabakh", "tag:kept",
    "-tag:kept", "tag:none*", "cue:kata", "cue:doubting", "act:deny", "has:quantity", "has:tag",
    "has:evidence", "quantity:killed", "verdict:none", "verdict:true", "disputed:yes",
    "disputed:no", "conflict:yes", "before:2012", "after:2020-10-01", "language:id",
    "language:en", "rule:assertion", "document:d77", "document:berita", "flag:hedged",
    "rejected:yes", "rejected:any", "c5000-c9000", "kara", "\"ka ra\"", "buka", "zzzz",
    "voice:outlet has:quantity -tag:kept", "speaker:bura cue:doubting before:2015",
    "verdict:none voice:direct quantity:killed", "(cue:doubting or cue:denying) not disputed:yes",
  ]
}
