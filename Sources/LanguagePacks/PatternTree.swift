/// Folded byte patterns as a tree: a text is compared with all of them at once, at the cost of the bytes
/// it shares with one.
package struct PatternTree: Sendable {
  /// A place in the tree: what has been read so far.
  package struct Node: Sendable, Equatable {
    fileprivate let id: Int32
  }

  /// What a first byte leads to; most texts part here.
  private var first = Array(repeating: Int32(-1), count: 256)
  private var edges = PairTable()
  /// The patterns that end at each node, by the numbers they were added under.
  private var patterns: [[Int]] = [[]]
  private var isEnd: [Bool] = [false]

  package init() {}

  /// Where nothing is read yet.
  package var root: Node { Node(id: 0) }

  /// Adds a pattern under a number.
  package mutating func add(_ pattern: [UInt8], _ number: Int) {
    var node: Int32 = 0
    for byte in pattern {
      var next = edges.find(node, Int32(byte))
      if next < 0 {
        next = Int32(patterns.count)
        patterns.append([])
        isEnd.append(false)
        edges.insert(node, Int32(byte), next)
        if node == 0 { first[Int(byte)] = next }
      }
      node = next
    }
    patterns[Int(node)].append(number)
    isEnd[Int(node)] = true
  }

  /// Returns where a byte leads; nil when no pattern goes on with it.
  package func next(_ node: Node, _ byte: UInt8) -> Node? {
    let next = node.id == 0 ? first[Int(byte)] : edges.find(node.id, Int32(byte))
    return next < 0 ? nil : Node(id: next)
  }

  /// Whether a pattern ends at a node.
  package func isEnd(_ node: Node) -> Bool { isEnd[Int(node.id)] }

  /// The numbers of the patterns that end at a node, in the order they were added.
  package func patterns(at node: Node) -> [Int] { patterns[Int(node.id)] }
}
