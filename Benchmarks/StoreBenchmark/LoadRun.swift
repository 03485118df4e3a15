import Foundation
import Provenance
import RawSQLite
import Timing

/// A load of generated documents into a new store.
struct LoadRun {
  /// CPU seconds without the making of the documents.
  let seconds: Double

  init(documents: Int, path: String) throws {
    let making = Stopwatch.cpu {
      var generator = LoadGenerator()
      for number in 0..<documents { _ = generator.document(number) }
    }
    let before = Stopwatch.peakMemory()
    var wall = 0.0
    let all = try Stopwatch.cpu { wall = try Stopwatch.wall { try Self.load(documents, path) } }
    seconds = all - making
    let claims = documents * LoadGenerator.claimsEach
    say(
      "load: \(claims) claims in \(documents) documents, \(Stopwatch.shown(seconds)) CPU-s, "
        + "\(Stopwatch.shown(wall)) s; making them took \(Stopwatch.shown(making)) CPU-s more; "
        + "memory \(before >> 20) MiB before, \(Stopwatch.peakMemory() >> 20) MiB at its peak")
  }

  private static func load(_ documents: Int, _ path: String) throws {
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

/// The same rows, indices and words, written by a C program.
struct RawRun {
  let source: String
  let target: String

  func report(beside load: LoadRun?) throws {
    let raw = raw_sqlite_load(source, target)
    try? FileManager.default.removeItem(atPath: target)
    guard raw.result == 0 else { return say("raw SQLite failed with \(raw.result)") }
    let total = raw.rows + raw.indices + raw.full_text + raw.commit
    let parts = [
      ("rows", raw.rows), ("indices", raw.indices), ("full text", raw.full_text),
      ("commit", raw.commit),
    ]
    let list = parts.map { "\($0.0) \(Stopwatch.shown($0.1))" }.joined(separator: ", ")
    say("raw SQLite in C: \(Stopwatch.shown(total)) CPU-s (\(list))")
    say("  not counted: reading the rows, \(Stopwatch.shown(raw.reading)) CPU-s")
    if let load { say("  ratio of the load to it: \(Stopwatch.shown(load.seconds / total))") }
  }
}

/// More documents for a store that has some: indices and words are written as they come.
struct AddRun {
  let path: String

  func report() throws {
    let store = try Store.open(at: path, options: StoreOptions(author: "add"))
    var generator = LoadGenerator(seed: 2)
    let first = try store.documents().count + 1
    let items = (first..<first + 200).map { generator.document($0) }
    let one = try items.prefix(50).map { item in
      try Stopwatch.wall { _ = try store.importArticles([item]) }
    }
    let many = try Stopwatch.wall { _ = try store.importArticles(Array(items.dropFirst(50))) }
    say("import of a document of 20 claims: \(Stopwatch.quantiles(one)) ms")
    say("import of 150 at once: \(Stopwatch.shown(many * 1000 / 150)) ms each")
    try store.close()
  }
}
