import Meaning
import Timing

/// Sentences per CPU-second when all are given at once, to a model that has seen nothing and to one that
/// knows their pieces, and the time of one alone.
struct Throughput {
  let folder: MeaningFolder
  let model: MeaningModel
  let texts: [String]

  func tell() throws {
    let new = try (0..<3).map { _ in
      let model = try MeaningModel(folder)
      return try Stopwatch.cpu { _ = try model.vectors(of: texts) }
    }
    let known = try (0..<5).map { _ in
      try Stopwatch.cpu { _ = try model.vectors(of: texts) }
    }
    print(
      "\(texts.count) sentences at once: \(rate(new)) a CPU-second (the best of 3), all pieces known: \(rate(known)) (the best of 5)"
    )
    let alone = try texts.prefix(100).map { text in
      try Stopwatch.cpu { _ = try model.vectors(of: [text]) }
    }
    print("one alone: median, 95th percentile \(Stopwatch.quantiles(alone)) ms")
    print("memory: \(Stopwatch.peakMemory() >> 20) MiB")
  }

  private func rate(_ seconds: [Double]) -> Int {
    Int(Double(texts.count) / (seconds.min() ?? .infinity))
  }
}
