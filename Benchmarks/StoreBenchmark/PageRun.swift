import ClaimModel
import Foundation
import Provenance
import Timing

/// Pages of forty claims under every key of the filter language and in every order: the first ones, and
/// those that go on from claims all over the store.
struct PageRun {
  private let store: Store
  private let starts: [ClaimID]

  init(path: String) throws {
    store = try Store.open(at: path, options: StoreOptions(author: "bench", readOnly: true))
    let ids = try store.claimIDs(order: .id)
    starts = (1..<8).compactMap { ids.isEmpty ? nil : ids[ids.count * $0 / 8] }
  }

  func report() throws {
    say("opening and a first page: \(Stopwatch.quantiles(try opening())) ms")
    say("pages of 40 claims, milliseconds: median, 95th percentile, most; their CPU time; claims")
    var all = Times()
    for filter in Self.filters {
      for order in ClaimOrder.allCases { all.add(try pages(filter, order)) }
    }
    say("all pages: \(all.words)")
    try store.close()
  }

  private func opening() throws -> [Double] {
    try (0..<20).map { _ in
      try Stopwatch.wall {
        let store = try Store.open(at: store.path, options: store.options)
        _ = try store.claims(limit: 40)
        try store.close()
      }
    }
  }

  /// Wall and CPU seconds of pages.
  struct Times {
    var wall: [Double] = []
    var cpu: [Double] = []

    mutating func add(_ other: Self) {
      wall += other.wall
      cpu += other.cpu
    }

    var words: String {
      [wall, cpu].map {
        "\(Stopwatch.quantiles($0)), \(Stopwatch.shown(($0.max() ?? 0) * 1000))"
      }.joined(separator: "; ")
    }
  }

  private func pages(_ text: String, _ order: ClaimOrder) throws -> Times {
    let filter = try FilterParser.parse(text)
    var times = Times()
    for start in [nil] + starts.map(Optional.some) {
      var after = start
      for _ in 0..<3 {
        var page: [ClaimRecord] = []
        times.cpu.append(
          try Stopwatch.cpu {
            times.wall.append(
              try Stopwatch.wall {
                page = try store.claims(matching: filter, order: order, limit: 40, after: after)
              })
          })
        after = page.last?.id ?? after
      }
    }
    let count = try store.claimCount(matching: filter)
    let name = text.isEmpty ? "(none)" : text
    say("  \(name), \(order.rawValue): \(times.words); \(count)")
    return times
  }

  static let filters = [
    "", "id:c5000-c9000", "speaker:bura", "speaker:\"juru bicara kara kara\"", "speaker:none",
    "voice:outlet", "voice:direct", "kind:statement", "source:harian", "source:\"kantor kara\"",
    "source:\"harian bura\"", "case:\"case 7\"", "-case:\"case 7\"", "case:case*", "tag:kept",
    "-tag:kept", "tag:none*", "cue:kata", "cue:doubting", "act:deny", "has:quantity", "has:tag",
    "has:evidence", "has:case", "has:flag", "quantity:killed", "verdict:none", "verdict:true",
    "disputed:yes", "disputed:no", "conflict:yes", "conflict:no", "before:2011", "before:2024",
    "after:2020-10-01", "after:2023-06", "language:id", "language:en", "rule:assertion",
    "document:d77", "document:berita", "document:\"berita 4999\"", "flag:hedged", "rejected:yes",
    "rejected:any", "kara", "\"kara bura\"", "buka", "kasera*", "zzzz",
    "voice:outlet has:quantity -tag:kept", "speaker:bura cue:doubting before:2015",
    "verdict:none voice:direct quantity:killed", "(cue:doubting or cue:denying) not disputed:yes",
    "after:2023-06 speaker:none language:en", "kara voice:direct after:2019",
  ]
}
