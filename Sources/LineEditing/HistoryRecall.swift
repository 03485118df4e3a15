/// Recalls earlier lines: `!!` is the last one, `!word` the last that begins so; what follows is
/// added.
struct HistoryRecall {
  enum Result: Equatable {
    case unchanged
    case line(String)
    /// No line begins with this.
    case nothing(String)
  }

  private let past: [String]

  /// Takes the lines, oldest first.
  init(_ past: [String]) { self.past = past }

  func expand(_ line: String) -> Result {
    guard line.hasPrefix("!"), line.count > 1 else { return .unchanged }
    let word = line.dropFirst().prefix { $0 != " " }
    let rest = line.dropFirst(1 + word.count)
    let found = word == "!" ? past.last : past.last { $0.hasPrefix(word) }
    return found.map { .line($0 + rest) } ?? .nothing("!\(word)")
  }
}
