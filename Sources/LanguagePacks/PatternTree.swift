/// Folded byte patterns as a tree: a text is compared with all of them at once, at the cost of the bytes
/// it shares with one. A node's children stand side by side.
package struct PatternTree: Sendable {
  /// A place in the tree: what has been read so far.
  package struct Node: Sendable, Equatable {
    fileprivate let id: Int32
  }

  private struct Entry {
    /// The byte that leads here.
    let byte: UInt8
    /// The patterns that end here, by their numbers.
    var ends: [Int] = []
    var children = 0..<0
  }

  private var entries = [Entry(byte: 0)]
  /// What a first byte leads to, or -1; most texts part here.
  private var first = Array(repeating: Int32(-1), count: 256)

  /// - Parameter patterns: bytes under the numbers they are reported by.
  package init(_ patterns: [(bytes: [UInt8], number: Int)]) {
    let sorted = patterns.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var open = [(node: 0, depth: 0, patterns: sorted[...])]
    while let next = open.popLast() {
      let (ending, longer) = (
        next.patterns.prefix { $0.bytes.count == next.depth },
        next.patterns.drop { $0.bytes.count == next.depth }
      )
      entries[next.node].ends = ending.map(\.number).sorted()
      let start = entries.count
      var rest = longer
      while let byte = rest.first?.bytes[next.depth] {
        let group = rest.prefix { $0.bytes[next.depth] == byte }
        open.append((entries.count, next.depth + 1, group))
        entries.append(Entry(byte: byte))
        rest = rest.dropFirst(group.count)
      }
      entries[next.node].children = start..<entries.count
    }
    for child in entries[0].children { first[Int(entries[child].byte)] = Int32(child) }
  }

  /// Where nothing is read yet.
  package var root: Node { Node(id: 0) }

  /// Returns where a byte leads; nil when no pattern goes on with it.
  package func next(_ node: Node, _ byte: UInt8) -> Node? {
    if node.id == 0 { return first[Int(byte)] < 0 ? nil : Node(id: first[Int(byte)]) }
    for child in entries[Int(node.id)].children where entries[child].byte == byte {
      return Node(id: Int32(child))
    }
    return nil
  }

  /// Whether a pattern ends at a node.
  package func isEnd(_ node: Node) -> Bool { !entries[Int(node.id)].ends.isEmpty }

  /// The numbers of the patterns that end at a node, in order.
  package func patterns(at node: Node) -> [Int] { entries[Int(node.id)].ends }
}
