import Foundation

/// Reads the process's clocks and tells what they say, for every benchmark.
package enum Stopwatch {
  package static func cpu(_ work: () throws -> Void) rethrows -> Double {
    let start = now(CLOCK_PROCESS_CPUTIME_ID)
    try work()
    return now(CLOCK_PROCESS_CPUTIME_ID) - start
  }

  package static func wall(_ work: () throws -> Void) rethrows -> Double {
    let start = now(CLOCK_MONOTONIC)
    try work()
    return now(CLOCK_MONOTONIC) - start
  }

  /// Bytes of the largest resident set so far.
  package static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  /// The median and the 95th percentile, in milliseconds.
  package static func quantiles(_ seconds: [Double]) -> String {
    let sorted = seconds.sorted()
    guard !sorted.isEmpty else { return "none" }
    let places = [sorted.count / 2, min(sorted.count - 1, sorted.count * 95 / 100)]
    return places.map { shown(sorted[$0] * 1000) }.joined(separator: ", ")
  }

  package static func shown(_ number: Double) -> String {
    number.formatted(.number.precision(.fractionLength(2)).grouping(.never))
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Writes a line at once.
package func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
