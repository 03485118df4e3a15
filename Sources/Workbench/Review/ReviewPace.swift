internal import Messages
internal import Provenance

/// How fast a review goes, from the claims done since it began.
struct ReviewPace {
  let begun: Timestamp
  private(set) var done = 0

  init(begun: Timestamp) { self.begun = begun }

  mutating func count() { done += 1 }

  /// "4.2 a minute, 9 min left"; empty before there is something to go by.
  func words(at now: Timestamp, left: Int) -> String {
    let minutes = Double(now.microseconds - begun.microseconds) / 60_000_000
    guard done > 1, minutes > 0.05 else { return "" }
    let rate = Double(done) / minutes
    let tenths = (rate * 10).rounded() / 10
    let rest = Int((Double(left) / rate).rounded(.up))
    return say("\(tenths) a minute") + (left > 0 ? say(", \(rest) min left") : "")
  }
}
