/// Word endings as folded bytes, each with what it tells of the word.
///
/// A look-up tries the few lengths that endings have, longest first, and hashes the word's last bytes;
/// it does not depend on how many endings there are and allocates nothing.
struct EndingTable<Value: Sendable>: Sendable {
  private var table = ByteTable()
  private var values: [Value] = []
  /// The lengths that occur, longest first.
  private var lengths: [Int] = []

  var isEmpty: Bool { values.isEmpty }

  /// Adds an ending; what was added first for the same ending stays.
  mutating func add(_ ending: [UInt8], _ value: Value) {
    guard table.find(ending) < 0 else { return }
    _ = table.intern(ending)
    values.append(value)
    guard !lengths.contains(ending.count) else { return }
    lengths.append(ending.count)
    lengths.sort(by: >)
  }

  /// Returns the longest ending of a word that leaves some bytes before it and is accepted; `accepts` is
  /// given what the ending tells and how many bytes stand before it.
  func longest(
    of word: Span<UInt8>, leaving rest: Int, where accepts: (Value, Int) -> Bool = { _, _ in true }
  ) -> (value: Value, start: Int)? {
    for length in lengths where word.count >= length + rest {
      let start = word.count - length
      let ending = word.extracting(start..<word.count)
      let id = table.find(ending, hash: ByteTable.hash(ending))
      if id >= 0, accepts(values[Int(id)], start) { return (values[Int(id)], start) }
    }
    return nil
  }
}
