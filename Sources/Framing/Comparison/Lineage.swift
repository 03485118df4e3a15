/// Groups documents whose text goes back to one origin.
///
/// Two documents are of one lineage when both credit the same source, or when one is a source's own
/// text and the other credits that source; where the texts were compared, what they show decides. A document without credit is its source's own text; a
/// source's own text and its copy of somebody else's are of two lineages.
struct Lineage {
  /// For each document, the number of its lineage from 1, in the order of first appearance.
  let numbers: [Int]
  /// For each lineage, by number − 1, the name of its origin.
  let origins: [String]

  init(_ documents: [ComparedDocument]) {
    var parent: [String: String] = [:]
    var names: [String: String] = [:]
    func root(_ name: String) -> String {
      var name = name
      while let next = parent[name], next != name { name = next }
      return name
    }
    let credits = documents.map(Self.credits)
    for credited in credits {
      for name in credited {
        let key = Self.key(name)
        if parent[key] == nil { (parent[key], names[key]) = (key, name) }
        parent[root(key)] = root(Self.key(credited[0]))
      }
    }
    var numbers: [String: Int] = [:]
    var origins: [String] = []
    self.numbers = credits.map { credited in
      let key = root(Self.key(credited[0]))
      if let number = numbers[key] { return number }
      origins.append(names[key] ?? credited[0])
      numbers[key] = origins.count
      return origins.count
    }
    for document in documents {
      guard let lineage = document.lineage else { continue }
      if let number = numbers[Self.credits(document)[0]] { origins[number - 1] = lineage.origin }
    }
    self.origins = origins
  }

  /// What joins a document with others: the lineage found for it, else the sources it credits, else
  /// itself.
  private static func credits(_ document: ComparedDocument) -> [String] {
    if let lineage = document.lineage { return ["lineage \(lineage.number)"] }
    return document.upstream.isEmpty ? [document.source] : document.upstream
  }

  /// Returns whether a document is the text its lineage goes back to.
  static func isOrigin(_ document: ComparedDocument) -> Bool {
    document.lineage?.isOrigin ?? document.upstream.isEmpty
  }

  private static func key(_ name: String) -> String { Folding.fold(name[...]) }
}

extension ComparisonColumn {
  /// Returns the columns of documents: by lineage, origins first, then in the order given.
  static func columns(of documents: [ComparedDocument], lineage: Lineage) -> [ComparisonColumn] {
    var columns: [ComparisonColumn] = []
    let order = documents.indices.sorted {
      let left = (lineage.numbers[$0], Lineage.isOrigin(documents[$0]) ? 0 : 1, $0)
      return left < (lineage.numbers[$1], Lineage.isOrigin(documents[$1]) ? 0 : 1, $1)
    }
    for index in order {
      let (document, number) = (documents[index], lineage.numbers[index])
      let known = columns.firstIndex { $0.source == document.source && $0.lineage == number }
      if let known {
        columns[known].documents.append(document.id)
      } else {
        columns.append(
          ComparisonColumn(
            source: document.source, lineage: number, origin: lineage.origins[number - 1],
            documents: [document.id]))
      }
    }
    return columns
  }
}
