import ClaimModel
import Foundation
import Testing

@testable import Provenance

/// How much the long tests do: `SANAD_LONG_TESTS=1` for the whole of it.
enum Effort {
  static let isLong = ProcessInfo.processInfo.environment["SANAD_LONG_TESTS"] != nil
  static let kills = isLong ? 500 : 20
  static let operationsEach = isLong ? 1000 : 50
}

/// Processes are killed while they write.
struct CrashTests {
  /// Each run kills two writers of one store at a random moment.
  @Test func whatWasAcknowledgedIsThere() throws {
    var random = SeededRandom(7)
    var acknowledged = 0
    for start in stride(from: 0, to: Effort.kills, by: 20) {
      let desk = try Desk()
      _ = try desk.store.importArticles([SampleStory.item()])
      for run in start..<min(start + 20, Effort.kills) {
        let writers = try (0..<2).map {
          try WriterProcess(["write", desk.path, "w\(run)-\($0)", "100000"])
        }
        for writer in writers { writer.waitUntilReady() }
        usleep(.random(in: 1000...300_000, using: &random))
        for writer in writers { writer.kill() }
        let lines = writers.flatMap { $0.lines() }
        #expect(lines.allSatisfy { $0.hasPrefix("done ") }, "\(lines)")
        acknowledged += lines.count
        try verify(desk, lines.map { String($0.dropFirst(5)) }, run: run)
      }
    }
    #expect(acknowledged > Effort.kills)
    print("\(Effort.kills) kills, \(acknowledged) acknowledged commands, none missing")
  }

  private func verify(_ desk: Desk, _ acknowledged: [String], run: Int) throws {
    let store = try desk.reopened()
    let report = try store.check()
    #expect(report.problems == [], "run \(run)")
    let entries = try store.history(limit: 1_000_000).filter { $0.command != nil }
    let commands = Dictionary(grouping: entries, by: \.leader)
    let names = Set(entries.map { "\($0.id) \($0.command ?? "")" })
    let missing = acknowledged.filter { !names.contains($0) }
    #expect(missing.isEmpty, "run \(run)")
    #expect(commands.values.allSatisfy { $0.count == 3 }, "run \(run): half a command")
    let claim = try store.claim(ClaimID(1))
    #expect(claim.annotations.count == commands.count, "run \(run)")
    #expect(claim.tags.count == commands.count, "run \(run)")
  }
}

/// Four processes write to one store while a fifth reads.
struct ProcessTests {
  @Test func everyProcessesOperationsAreThere() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    let end = desk.folder.file("end")
    let reader = try WriterProcess(["read", desk.path, end])
    let environment = ["STORE_WRITER_SINGLE": "1"]
    let started = ContinuousClock.now
    let writers = try (1...4).map {
      try WriterProcess(
        ["write", desk.path, "analyst \($0)", "\(Effort.operationsEach)"], environment: environment)
    }
    let done = writers.map { $0.lines() }
    let elapsed = ContinuousClock.now - started
    _ = try desk.folder.write([], to: "end")
    let read = reader.lines().first ?? ""
    for lines in done {
      #expect(lines.count == Effort.operationsEach)
      #expect(lines.allSatisfy { $0.hasPrefix("done ") })
    }
    let entries = try desk.store.history(limit: 1_000_000)
    #expect(entries.count { $0.kind == .annotate } == 4 * Effort.operationsEach)
    #expect(try desk.store.check().problems == [])
    #expect(read.hasPrefix("read "), "\(read)")
    print("4 × \(Effort.operationsEach) operations in \(elapsed); \(read) ms at the slowest")
  }
}
