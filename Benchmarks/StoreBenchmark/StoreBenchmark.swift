import ClaimModel
import Foundation
import Provenance
import RawSQLite

/// Times the store beside a C program that gives SQLite the same rows, in one run.
///
/// Arguments: claims (default 100,000), folder for the files (default a temporary one; several
/// gigabytes for a million claims).
@main struct StoreBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let claims = arguments.first.flatMap { Int($0) } ?? 100_000
    let parent = arguments.dropFirst().first ?? NSTemporaryDirectory()
    let folder = parent + "/store-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/sanad.db"
    let load = try BulkLoadRun(documents: claims / LoadGenerator.claimsEach, path: path)
    print(load.words)
    let raw = raw_sqlite_load(path, folder + "/raw.db")
    print(load.compared(with: raw))
    try FileManager.default.removeItem(atPath: folder + "/raw.db")
    let queries = try QueryRun(path: path)
    try queries.run()
    print("peak memory: \(load.peak >> 20) MiB of the load, the articles made for it included")
  }
}

/// A load of generated documents into a new store.
struct BulkLoadRun {
  let documents: Int
  let seconds: Double
  let wall: Double
  let peak: Int

  init(documents: Int, path: String) throws {
    self.documents = documents
    let making = Stopwatch.cpu {
      var generator = LoadGenerator()
      for number in 0..<documents { _ = generator.document(number) }
    }
    var wall = 0.0
    let all = try Stopwatch.cpu {
      wall = try Stopwatch.wall {
        let store = try Store.open(at: path, options: StoreOptions(author: "load"))
        var generator = LoadGenerator()
        var number = 0
        _ = try store.importArticles(atLeast: documents, command: "import load") {
          guard number < documents else { return nil }
          number += 1
          return generator.document(number - 1)
        }
        try store.close()
      }
    }
    (seconds, self.wall, peak) = (all - making, wall, Stopwatch.peakMemory())
  }

  private var claims: Int { documents * LoadGenerator.claimsEach }

  var words: String {
    "load: \(claims) claims in \(documents) documents, \(Stopwatch.shown(seconds)) CPU-s, "
      + "\(Stopwatch.shown(wall)) s"
  }

  func compared(with raw: raw_load) -> String {
    guard raw.result == 0 else { return "raw SQLite failed with \(raw.result)" }
    let total = raw.rows + raw.indices + raw.full_text + raw.commit
    let parts = [
      ("rows", raw.rows), ("indices", raw.indices), ("full text", raw.full_text),
      ("commit", raw.commit),
    ]
    let list = parts.map { "\($0.0) \(Stopwatch.shown($0.1))" }.joined(separator: ", ")
    return "raw SQLite in C: \(Stopwatch.shown(total)) CPU-s (\(list); reading the rows "
      + "\(Stopwatch.shown(raw.reading)), not counted)\nratio: \(Stopwatch.shown(seconds / total))"
  }
}
