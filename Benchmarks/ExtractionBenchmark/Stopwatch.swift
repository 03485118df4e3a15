import Foundation

/// Reads the process's clocks.
enum Stopwatch {
  static func cpu(_ work: () throws -> Void) rethrows -> Double {
    let start = now(CLOCK_PROCESS_CPUTIME_ID)
    try work()
    return now(CLOCK_PROCESS_CPUTIME_ID) - start
  }

  static func wall(_ work: () throws -> Void) rethrows -> Double {
    let start = now(CLOCK_MONOTONIC)
    try work()
    return now(CLOCK_MONOTONIC) - start
  }

  /// Bytes of the largest resident set so far.
  static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
