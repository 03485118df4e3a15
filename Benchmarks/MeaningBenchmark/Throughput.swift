import Meaning
import Timing

/// Sentences per CPU-second when all are given at once, and the time of one alone.
struct Throughput {
  let model: MeaningModel
  let texts: [String]

  func tell() throws {
    var best = Double.infinity
    for _ in 0..<5 { best = min(best, try Stopwatch.cpu { _ = try model.vectors(of: texts) }) }
    let rate = Int(Double(texts.count) / best)
    print("\(texts.count) sentences at once: \(rate) a CPU-second (the best of 5)")
    let alone = try texts.prefix(100).map { text in
      try Stopwatch.cpu { _ = try model.vectors(of: [text]) }
    }
    print("one alone: median, 95th percentile \(Stopwatch.quantiles(alone)) ms")
    print("memory: \(Stopwatch.peakMemory() >> 20) MiB")
  }
}
