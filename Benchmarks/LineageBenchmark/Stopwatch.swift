import Foundation

/// Seconds by the wall.
func wall(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  return (ContinuousClock.now - start) / .seconds(1)
}

/// Bytes of the largest resident set so far.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}

/// The median and the 95th percentile, in milliseconds.
func quantiles(_ seconds: [Double]) -> String {
  let sorted = seconds.sorted()
  guard !sorted.isEmpty else { return "none" }
  let places = [sorted.count / 2, min(sorted.count - 1, sorted.count * 95 / 100)]
  return places.map { shown(sorted[$0] * 1000) }.joined(separator: ", ")
}

func shown(_ number: Double) -> String {
  number.formatted(.number.precision(.fractionLength(2)).grouping(.never))
}

/// Writes a line at once.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
