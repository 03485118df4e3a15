import Foundation

/// Seconds of the processor, which other programs do not change.
func cpu(_ work: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  try work()
  return now() - start
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
