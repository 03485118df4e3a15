/// The rows of a table about claims that a filter asks for: tags, quantities, verdicts, disputes, notes,
/// evidence, who reviewed them.
struct WorkList {
  let table: String
  /// Whether the filter asks for the claims that have no such row.
  let isNegative: Bool
  let arguments: [String]
  private let sql: String
  private let isIndexed: Bool

  /// Nil for a key that is about something else.
  init?(_ key: FilterKey, _ value: String) {
    let folded = Folding.fold(value)
    isNegative =
      key == .verdict ? folded == "none" : [.disputed, .reviewed].contains(key) && folded == "no"
    isIndexed = [.tag, .quantity, .verdict].contains(key)
    switch key {
    case .tag:
      let names = NameMatch.column("tag", of: "tag", value)
      (table, sql, arguments) = ("tag", "tag IN \(names.sql)", names.arguments)
    case .quantity: (table, sql, arguments) = ("quantity", "category = ?", [value])
    case .verdict:
      let names = NameMatch.column("value", of: "verdict", value)
      let isAny = ["none", "any"].contains(folded)
      table = "verdict"
      (sql, arguments) = isAny ? ("TRUE", []) : ("value IN \(names.sql)", names.arguments)
    case .disputed: (table, (sql, arguments)) = ("dispute", Self.dispute(value))
    case .reviewed: (table, (sql, arguments)) = ("reviewed", Self.reviewed(folded))
    case .note: (table, (sql, arguments)) = ("annotation", Self.note(folded))
    case .evidence: (table, sql, arguments) = ("evidence", "stance = ?", [value])
    default: return nil
    }
  }

  /// The condition on the table's rows, for SQLite to look up in the index of a column or to ask of the
  /// rows of one claim.
  func condition(usesIndex: Bool) -> String {
    usesIndex || !isIndexed || arguments.isEmpty ? sql : "+" + sql
  }

  private static func dispute(_ value: String) -> (String, [String]) {
    switch value {
    case "yes", "no": ("dispute.resolved IS NULL", [])
    case "any": ("TRUE", [])
    default: ("dispute.outcome = ?", [value])
    }
  }

  private static func reviewed(_ value: String) -> (String, [String]) {
    ["yes", "no"].contains(value) ? ("TRUE", []) : ("sanad_fold(reviewed.author) = ?", [value])
  }

  /// Its state, its type, else who wrote it.
  private static func note(_ value: String) -> (String, [String]) {
    switch value {
    case "open": return ("annotation.resolved IS NULL", [])
    case "resolved": return ("annotation.resolved IS NOT NULL", [])
    case _ where AnnotationType(rawValue: value) != nil: return ("annotation.type = ?", [value])
    default:
      let author = "SELECT 1 FROM op WHERE op.id = annotation.op AND sanad_fold(op.author) = ?"
      return ("EXISTS (\(author))", [value])
    }
  }
}
