import Framing

/// Where the nodes of a lineage map stand: time runs to the right, each node has a line of its own under
/// what it goes back to, so that nothing crosses a node.
struct LineageLayout {
  struct Place: Equatable {
    var node: LineageMap.Node
    var column: Int
    var line: Int
    /// The main edge to what it goes back to; nil for the text that all others of its tree go back to.
    var edge: LineageMap.Edge?
    /// The line and column of the node it goes back to.
    var from: (line: Int, column: Int)?

    static func == (one: Place, other: Place) -> Bool {
      one.node == other.node && one.column == other.column && one.line == other.line
    }
  }

  /// In the order of their lines.
  private(set) var places: [Place] = []
  /// What stands above each column: a day, or nothing where the day is the same as before.
  private(set) var heads: [String] = []

  init(_ map: LineageMap) {
    let parents = Dictionary(
      map.edges.filter(\.isMain).map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    let moments = Self.moments(map, parents)
    let order = Array(Set(moments.values)).sorted()
    let columns = moments.compactMapValues { order.firstIndex(of: $0) }
    heads = order.indices.map { index in
      index > 0 && order[index - 1].day == order[index].day ? "" : order[index].day
    }
    for root in map.nodes where parents[root.id] == nil {
      add(root, from: nil, map, parents, columns)
    }
  }

  /// A day, and within it how many texts of that day a text goes back to.
  private struct Moment: Hashable, Comparable {
    var day: String
    var step: Int

    static func < (one: Moment, other: Moment) -> Bool {
      (one.day, one.step) < (other.day, other.step)
    }
  }

  /// A text stands behind what it goes back to, whatever their dates say; what is not at hand or bears no
  /// date stands with the day before it.
  private static func moments(
    _ map: LineageMap, _ parents: [String: LineageMap.Edge]
  ) -> [String: Moment] {
    var moments: [String: Moment] = [:]
    let days = Dictionary(
      map.nodes.map { ($0.id, $0.day ?? "") }, uniquingKeysWith: { first, _ in first })
    func moment(_ id: String) -> Moment {
      if let known = moments[id] { return known }
      var found = Moment(day: days[id] ?? "", step: 0)
      if let edge = parents[id] {
        let before = moment(edge.upstream)
        if found.day <= before.day { found = Moment(day: before.day, step: before.step + 1) }
      }
      moments[id] = found
      return found
    }
    for node in map.nodes { _ = moment(node.id) }
    return moments
  }

  private mutating func add(
    _ node: LineageMap.Node, from: (line: Int, column: Int)?, _ map: LineageMap,
    _ parents: [String: LineageMap.Edge], _ columns: [String: Int]
  ) {
    let here = (line: places.count, column: columns[node.id] ?? 0)
    places.append(
      Place(node: node, column: here.column, line: here.line, edge: parents[node.id], from: from))
    let children = map.nodes.filter { parents[$0.id]?.upstream == node.id }
    for child in children.sorted(by: { (columns[$0.id] ?? 0) < (columns[$1.id] ?? 0) }) {
      add(child, from: here, map, parents, columns)
    }
  }
}
