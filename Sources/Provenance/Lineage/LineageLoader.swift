import Foundation
import GRDB

/// Reads the documents and likenesses that lineages are made of.
struct LineageLoader {
  let db: Database

  /// The lineages of some documents, with everything that belongs to them; of all when nil.
  func graph(of documents: [DocumentID]?) throws -> LineageGraph {
    let judge = try LineageJudge(relations: relations())
    guard let documents else {
      let nodes = try nodes(where: "TRUE", [])
      return LineageGraph(nodes: nodes, links: try links(nodes, judge, where: "TRUE", []))
    }
    var nodes = try self.nodes(documents.map { Int64($0.number) })
    var rest = Array(nodes.keys)
    var links: Set<LineageLink> = []
    while !rest.isEmpty {
      let near = try neighbours(rest).filter { nodes[DocumentID(Int($0))] == nil }
      nodes.merge(try self.nodes(near)) { first, _ in first }
      let found = try self.links(
        nodes, judge, where: "document IN (\(Self.list(rest))) OR other IN (\(Self.list(rest)))", []
      )
      links.formUnion(found)
      let reached = found.filter(\.isStrong).flatMap { [$0.document, $0.upstream] }
      rest = Set(reached).filter { near.contains(Int64($0.number)) }.sorted()
    }
    let known = Set(documents).union(links.flatMap { [$0.document, $0.upstream] })
    return LineageGraph(
      nodes: nodes.filter { known.contains($0.key) }, links: links.sorted(by: Self.order))
  }

  private static func order(_ one: LineageLink, _ other: LineageLink) -> Bool {
    (one.document, one.upstream) < (other.document, other.upstream)
  }

  private static func list(_ ids: [DocumentID]) -> String {
    ids.map { String($0.number) }.joined(separator: ", ")
  }

  private func neighbours(_ ids: [DocumentID]) throws -> [Int64] {
    let list = Self.list(ids)
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT other FROM text_likeness WHERE document IN (\(list))
        UNION SELECT document FROM text_likeness WHERE other IN (\(list))
        UNION SELECT upstream FROM document_relation WHERE document IN (\(list))
        UNION SELECT document FROM document_relation WHERE upstream IN (\(list))
        UNION SELECT id FROM document
          WHERE address IN (SELECT address FROM document WHERE id IN (\(list)))
        """)
  }

  /// Every pair of known documents that has a likeness, an analyst's word or an address in common.
  private func links(
    _ nodes: [DocumentID: LineageNode], _ judge: LineageJudge, where condition: String,
    _ arguments: StatementArguments
  ) throws -> [LineageLink] {
    var pairs: [LineageJudge.Pair: TextLikeness] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT * FROM text_likeness WHERE \(condition)", arguments: arguments)
    {
      pairs[Self.pair(row["document"], row["other"])] = TextLikeness(
        shared: row["shared"], copied: row["copied"], carried: row["carried"])
    }
    let none = TextLikeness(shared: 0, copied: 0, carried: 0)
    for pair in judge.relations.keys {
      let pair = Self.pair(pair.document.number, pair.upstream.number)
      pairs[pair] = pairs[pair] ?? none
    }
    for versions in Dictionary(grouping: nodes.values, by: \.address).values
    where versions.count > 1 {
      let ordered = versions.sorted { $0.order < $1.order }
      for (one, other) in zip(ordered, ordered.dropFirst()) {
        let pair = Self.pair(one.id.number, other.id.number)
        pairs[pair] = pairs[pair] ?? none
      }
    }
    return pairs.compactMap { pair, likeness in
      guard let one = nodes[pair.document], let other = nodes[pair.upstream] else { return nil }
      return judge.link(one, other, likeness)
    }.sorted(by: Self.order)
  }

  private static func pair(_ one: Int, _ other: Int) -> LineageJudge.Pair {
    LineageJudge.Pair(
      document: DocumentID(min(one, other)), upstream: DocumentID(max(one, other)))
  }

  private func relations() throws -> [LineageJudge.Pair: LineageJudge.Ruling] {
    var relations: [LineageJudge.Pair: LineageJudge.Ruling] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT document_relation.*, op.author FROM document_relation
        JOIN op ON op.id = document_relation.op
        """)
    {
      let pair = LineageJudge.Pair(
        document: DocumentID(row["document"]), upstream: DocumentID(row["upstream"]))
      relations[pair] = DocumentRelation(rawValue: row["relation"]).map {
        LineageJudge.Ruling(relation: $0, author: row["author"])
      }
    }
    return relations
  }

  private func nodes(_ ids: [Int64]) throws -> [DocumentID: LineageNode] {
    guard !ids.isEmpty else { return [:] }
    return try nodes(
      where: "document.id IN (\(ids.map(String.init).joined(separator: ", ")))", [])
  }

  private func nodes(where condition: String, _ arguments: StatementArguments) throws
    -> [DocumentID: LineageNode]
  {
    let names = try canonicalNames()
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.id, document.address, document.published, document.language,
          source.name AS source, text_print.credits,
          row_number() OVER (ORDER BY op.at, op.hash) AS place
        FROM document JOIN op ON op.id = document.op
        LEFT JOIN source ON source.id = document.outlet
        LEFT JOIN text_print ON text_print.document = document.id
        WHERE \(condition)
        """, arguments: arguments)
    let nodes = try rows.map { row in
      let credits = try (row["credits"] as String?).map {
        try CanonicalJSON.decode([PrintedCredit].self, from: $0.utf8)
      }
      let source = row["source"] as String?
      return LineageNode(
        id: DocumentID(row["id"]), source: source.map { names[$0] ?? $0 },
        credits: (credits ?? []).map {
          PrintedCredit(name: names[$0.name] ?? $0.name, isWhole: $0.isWhole)
        }, day: (row["published"] as String?).map { String($0.prefix(10)) },
        language: row["language"], address: row["address"], order: row["place"])
    }
    return Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0) })
  }

  private func canonicalNames() throws -> [String: String] {
    var names: [String: String] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT own.name, canonical.name AS canonical FROM source_alias
        JOIN source AS own ON own.id = source_alias.source
        JOIN source AS canonical ON canonical.id = source_alias.canonical
        """)
    {
      names[row["name"]] = row["canonical"]
    }
    return names
  }
}
