import ClaimModel
import Foundation
import Provenance
import Timing

/// Times the search for copies in a store that grows: the work for one more article and for one
/// question, at each of ten sizes.
///
///     SANAD_BENCHMARKS=1 swift run -c release LineageBenchmark 100000
@main enum LineageBenchmark {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
    let folder = NSTemporaryDirectory() + "lineage-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/sanad.db"
    let store = try Store.open(at: path, options: StoreOptions(author: "load"))
    var generator = StoryGenerator()
    say(
      "documents  KB each  index ms/doc  query ms (median, 95%)  found  MB of the file  MB peak; CPU time"
    )
    let step = max(1, count / 10)
    var number = 0
    while number < count {
      var bytes = 0
      let first = number
      let items = (first..<min(first + step, count)).map { number in
        let item = generator.document(number)
        bytes += item.article.raw.count
        return item
      }
      number += items.count
      // Above the limit of what an import compares by itself, so that the two are timed apart.
      for start in stride(from: 0, to: items.count, by: 1000) {
        _ = try store.importArticles(Array(items[start..<min(start + 1000, items.count)]))
      }
      let index = try Stopwatch.cpu { try store.updateLineages() }
      let (times, found) = try ask(store, below: number)
      say(
        [
          "\(number)", Stopwatch.shown(Double(bytes) / Double(items.count) / 1000),
          Stopwatch.shown(index * 1000 / Double(items.count)), Stopwatch.quantiles(times),
          "\(found.copies) of \(found.asked)", Stopwatch.shown(Double(size(of: path)) / 1e6),
          Stopwatch.shown(Double(Stopwatch.peakMemory()) / 1e6),
        ].joined(separator: "  "))
    }
  }

  /// Asks for what is like each of 200 articles, of which every tenth is a copy.
  private static func ask(_ store: Store, below count: Int) throws -> (
    times: [Double], found: (copies: Int, asked: Int)
  ) {
    var times: [Double] = []
    var found = (copies: 0, asked: 0)
    let stride = max(1, count / 200)
    for place in 0..<min(200, count / stride) {
      let number = place * stride + (place % 2 == 0 ? 0 : 9 - (place * stride) % 10)
      guard number < count else { continue }
      var near: [NearText] = []
      times.append(try Stopwatch.cpu { near = try store.nearTexts(to: DocumentID(number + 1)) })
      guard number % 10 == 9 else { continue }
      found.asked += 1
      if near.contains(where: { $0.document == DocumentID(number) && $0.copied > 0.5 }) {
        found.copies += 1
      }
    }
    return (times, found)
  }

  private static func size(of path: String) -> Int {
    ["", "-wal"].reduce(0) { sum, suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }
}
