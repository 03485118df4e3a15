import GRDB

@testable import Provenance

/// Every row that queries read, with names that mean the same in every store in place of numbers:
/// equal dumps are equal states.
struct GlobalDump: Equatable {
  var tables: [String: [String]] = [:]

  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    tables = try queue.read { db in
      var tables: [String: [String]] = [:]
      for table in Schema.projectedTables { tables[table] = try Self.rows(table, in: db) }
      tables["op"] = try String.fetchAll(
        db, sql: "SELECT hex(hash) || ' ' || live FROM op ORDER BY at, hash")
      tables["head"] = try String.fetchAll(db, sql: "SELECT hex(hash) FROM head ORDER BY hash")
      tables["op_claim"] = try String.fetchAll(
        db,
        sql: """
          SELECT hex(op.hash) || hex(claim_identity.hash) AS pair FROM op_claim
          JOIN op ON op.id = op_claim.op JOIN claim_identity ON claim_identity.id = op_claim.claim
          ORDER BY pair
          """)
      return tables
    }
  }

  private static func rows(_ table: String, in db: Database) throws -> [String] {
    let columns = try db.columns(in: table).map { expression($0.name, in: table) }
    return try Row.fetchAll(db, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
      .map(\.description).sorted()
  }

  /// What stands in place of a column that holds a number of this store.
  private static func expression(_ column: String, in table: String) -> String {
    let kind =
      switch (table, column) {
      case ("claim", "id"), (_, "claim"), (_, "other"), (_, "earlier"): "claim_identity"
      case ("document", "id"), (_, "document"), (_, "upstream"): "document_identity"
      case (_, "op"), (_, "resolved"), (_, "rejected"): "op"
      case ("source_alias", "canonical"): "source"
      case (_, "speaker"), (_, "canonical"), (_, "on_behalf_of"): "speaker"
      case (_, "outlet"), (_, "source"): "source"
      default: ""
      }
    guard !kind.isEmpty else { return "\(table).\(column)" }
    let name = kind == "speaker" || kind == "source" ? "name" : "hex(hash)"
    return "(SELECT \(name) FROM \(kind) WHERE \(kind).id = \(table).\(column)) AS \(column)"
  }
}
