/// Words of the config file that stand for the beginning of a line.
struct Aliases {
  let words: [String: String]

  /// Returns the line with an alias at its start replaced, again where that is an alias as well.
  func expand(_ line: String) -> String {
    var line = line[...].drop { $0 == " " }
    var used: Set<Substring> = []
    while true {
      let first = line.prefix { $0 != " " }
      guard let meaning = words[String(first)], used.insert(first).inserted else {
        return String(line)
      }
      line = (meaning + line.dropFirst(first.count))[...]
    }
  }
}
