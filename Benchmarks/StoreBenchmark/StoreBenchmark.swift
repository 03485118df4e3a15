import ArgumentParser
import ClaimModel
import Foundation
import Provenance

/// Times the store beside a C program that gives SQLite the same rows, in one run.
@main struct StoreBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "StoreBenchmark",
    abstract: "Loads generated claims and times what a person waits for.",
    discussion: """
      A million claims take about six gigabytes of the folder while it runs.

        SANAD_BENCHMARKS=1 swift run -c release StoreBenchmark --claims 1000000 \
      --program .build/release/sanad
      """)

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case load, raw, add, changes, pages, program
  }

  @Option(help: "How many claims.") var claims = 100_000
  @Option(help: "Where the files go.") var folder = NSTemporaryDirectory()
  @Option(parsing: .upToNextOption, help: "What to do, in this order.") var parts = Part.allCases
  @Option(help: "A store to use instead of a new one; it is changed.") var store: String?
  @Option(help: "A built sanad, to time the prompt and commands.") var program: String?
  @Flag(help: "Keep the store.") var keep = false

  func run() throws {
    let folder = folder + "/store-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { if !keep { try? FileManager.default.removeItem(atPath: folder) } }
    let path = store ?? folder + "/sanad.db"
    var load: LoadRun?
    for part in parts {
      switch part {
      case .load: load = try LoadRun(documents: claims / LoadGenerator.claimsEach, path: path)
      case .raw: try RawRun(source: path, target: folder + "/raw.db").report(beside: load)
      case .add: try AddRun(path: path).report()
      case .changes: try ChangeRun(path: path).report()
      case .pages: try PageRun(path: path).report()
      case .program: try program.map { try ProgramRun(program: $0, store: path).report() }
      }
    }
  }
}
