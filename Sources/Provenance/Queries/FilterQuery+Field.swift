extension FilterQuery {
  mutating func field(_ key: FilterKey, _ value: String) -> String {
    switch key {
    case .voice, .kind, .act:
      bind(value)
      return "claim.\(key.rawValue) = ?"
    case .flag:
      bind("% \(value) %")
      return "' ' || claim.flags || ' ' LIKE ?"
    case .speaker: return speaker(value)
    case .cue: return cue(value)
    case .rule: return "claim.rule IN \(names(like: value, in: "claim", "rule"))"
    case .tag:
      return
        "claim.id IN (SELECT claim FROM tag WHERE tag IN \(names(like: value, in: "tag", "tag")))"
    case .has: return FilterKey.Possession(rawValue: value)?.condition ?? "FALSE"
    case .quantity:
      bind(value)
      return plan == .gather
        ? "claim.id IN (SELECT quantity.claim FROM quantity WHERE category = ?)"
        : "EXISTS (SELECT 1 FROM quantity WHERE quantity.claim = claim.id AND +category = ?)"
    case .verdict: return verdict(value)
    case .disputed: return disputed(value)
    case .reviewed: return reviewed(value)
    case .note: return note(value)
    case .evidence:
      bind(value)
      return "claim.id IN (SELECT evidence.claim FROM evidence WHERE stance = ?)"
    case .conflict: return (value == "no" ? "NOT " : "") + "(\(ConflictQuery.condition))"
    case .rejected: return rejected(value)
    case .id, .view: return "FALSE"
    default: return document(key, value)
    }
  }

  private func rejected(_ value: String) -> String {
    switch value {
    case "yes": "claim.rejected IS NOT NULL"
    case "no": "claim.rejected IS NULL"
    default: "TRUE"
    }
  }

  /// A name matches when it holds the value, itself or through an alias.
  private mutating func speaker(_ value: String) -> String {
    if Folding.fold(value) == "none" { return "claim.speaker IS NULL" }
    let pattern = Self.containing(value)
    bind(pattern, pattern, pattern, pattern)
    let speakers = """
      (SELECT id FROM speaker WHERE ' ' || folded LIKE ? ESCAPE '\\' UNION
       SELECT speaker_alias.speaker FROM speaker_alias
       JOIN speaker ON speaker.id = speaker_alias.canonical WHERE ' ' || folded LIKE ? ESCAPE '\\')
      """
    return "(claim.speaker IN \(speakers) OR claim.on_behalf_of IN \(speakers))"
  }

  private mutating func cue(_ value: String) -> String {
    bind(Folding.fold(value))
    return "(claim.cue_class = ? OR claim.cue IN \(names(like: value, in: "claim", "cue")))"
  }

  private mutating func verdict(_ value: String) -> String {
    switch Folding.fold(value) {
    case "none": return "claim.id NOT IN (SELECT verdict.claim FROM verdict)"
    case "any": return "claim.id IN (SELECT verdict.claim FROM verdict)"
    default:
      let values = names(like: value, in: "verdict", "value")
      return "claim.id IN (SELECT claim FROM verdict WHERE value IN \(values))"
    }
  }

  private mutating func document(_ key: FilterKey, _ value: String) -> String {
    "claim.document IN (SELECT document.id FROM document WHERE \(documentCondition(key, value)))"
  }

  private mutating func documentCondition(_ key: FilterKey, _ value: String) -> String {
    switch key {
    case .before:
      bind(value)
      return "published < ?"
    case .after:
      bind(value)
      return "published >= ?"
    case .language:
      bind(Folding.fold(value))
      return "language = ?"
    case .case:
      let names = names(like: value, in: "case_member", "name")
      return "document.id IN (SELECT document FROM case_member WHERE name IN \(names))"
    case .source: return source(value)
    default: return title(value)
    }
  }

  private mutating func source(_ value: String) -> String {
    let pattern = Self.containing(value)
    bind(pattern, pattern, "%" + Self.escaped(value) + "%")
    return """
      outlet IN (SELECT id FROM source WHERE ' ' || folded LIKE ? ESCAPE '\\')
      OR document.id IN (SELECT document FROM document_agency
        WHERE source IN (SELECT id FROM source WHERE ' ' || folded LIKE ? ESCAPE '\\'))
      OR (outlet IS NULL AND address LIKE ? ESCAPE '\\')
      """
  }

  private mutating func title(_ value: String) -> String {
    if let id = DocumentID(parsing: value) {
      bind(id.number)
      return "document.id = ?"
    }
    bind(Self.containing(value), "%" + Self.escaped(value) + "%")
    return "' ' || sanad_fold(coalesce(title, '')) LIKE ? ESCAPE '\\' OR origin LIKE ? ESCAPE '\\'"
  }

  /// The distinct values of a column that fold to the same, or begin so when it ends with a star.
  ///
  /// Walks the column's index from one value to the next instead of reading every row.
  private mutating func names(like value: String, in table: String, _ column: String) -> String {
    let isPrefix = value.hasSuffix("*")
    let folded = Self.escaped(Folding.fold(value.hasSuffix("*") ? value.dropLast() : value[...]))
    bind(folded + (isPrefix ? "%" : ""))
    return """
      (WITH RECURSIVE name(value) AS (
         SELECT min(\(column)) FROM \(table)
         UNION ALL
         SELECT (SELECT min(\(column)) FROM \(table) WHERE \(column) > name.value) FROM name
         WHERE name.value IS NOT NULL)
       SELECT value FROM name WHERE sanad_fold(value) LIKE ? ESCAPE '\\')
      """
  }

  /// Finds a value where a word begins, in a column with a space before it.
  private static func containing(_ value: String) -> String {
    "% " + escaped(Folding.fold(value)) + "%"
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for character in value {
      if "%_\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

extension FilterKey.Possession {
  var condition: String {
    switch self {
    case .cue: "claim.cue IS NOT NULL"
    case .speaker: "claim.speaker IS NOT NULL"
    case .flag: "claim.flags <> ''"
    case .case:
      "EXISTS (SELECT 1 FROM case_member WHERE case_member.document = claim.document)"
    case .link:
      "claim.id IN (SELECT claim_link.claim FROM claim_link UNION "
        + "SELECT claim_link.other FROM claim_link)"
    case .quantity: "EXISTS (SELECT 1 FROM quantity WHERE quantity.claim = claim.id)"
    case .tag, .dispute, .annotation, .evidence, .verdict, .correction, .adjudication:
      "claim.id IN (SELECT \(rawValue).claim FROM \(rawValue))"
    }
  }
}
