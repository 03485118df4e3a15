/// For each of some keys the entries filed under it, in one array.
struct Postings<Entry> {
  private(set) var all: [Entry] = []
  /// Where the entries of each key start; one more at the end.
  private var starts: [Int32]

  /// - Parameter fill: files every entry, in the order that entries of one key shall have; called twice.
  init(keys: Int, fill: (_ post: (_ key: Int, _ entry: Entry) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: keys + 1)
    var first: Entry?
    fill { key, entry in
      starts[key + 1] += 1
      if first == nil { first = entry }
    }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    self.starts = starts
    guard let first else { return }
    var all = Array(repeating: first, count: Int(starts[keys]))
    fill { key, entry in
      all[Int(starts[key])] = entry
      starts[key] += 1
    }
    self.all = all
  }

  /// The places in `all` of a key's entries.
  func range(_ key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  /// The places of a key's entries behind those that come first; they are sorted that way.
  func range(_ key: Int, behind comesFirst: (Entry) -> Bool) -> Range<Int> {
    let range = range(key)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if comesFirst(all[middle]) { low = middle + 1 } else { high = middle }
    }
    return low..<range.upperBound
  }
}
