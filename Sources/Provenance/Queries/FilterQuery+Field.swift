extension FilterQuery {
  mutating func field(_ key: FilterKey, _ value: String) -> String {
    switch key {
    case .voice, .kind, .act:
      bind(value)
      return "claim.\(key.rawValue) = ?"
    case .flag:
      bind("% \(value) %")
      return "' ' || claim.flags || ' ' LIKE ?"
    case .speaker:
      if isNone(value) { return "claim.speaker IS NULL" }
      let list = speakers.list(value)
      return "(claim.speaker IN \(list) OR claim.on_behalf_of IN \(list))"
    case .cue:
      let names = NameMatch.column("cue", of: "claim", value)
      bind([Folding.fold(value)] + names.arguments)
      return "(claim.cue_class = ? OR claim.cue IN \(names.sql))"
    case .rule:
      let names = NameMatch.column("rule", of: "claim", value)
      bind(names.arguments)
      return "claim.rule IN \(names.sql)"
    case .has: return FilterKey.Possession(rawValue: value)?.condition ?? "FALSE"
    case .conflict:
      return (value == "no" ? "NOT " : "") + "claim.id IN (\(ConflictQuery.claims))"
    case .orphaned:
      return (value == "no" ? "NOT " : "") + "claim.id IN (\(OrphanQuery.claims))"
    case .rejected: return rejected(value)
    case .id, .view: return "FALSE"
    default: return WorkList(key, value).map { work($0) } ?? document(key, value)
    }
  }

  private func isNone(_ value: String) -> Bool { Folding.fold(value) == "none" }

  private func rejected(_ value: String) -> String {
    switch value {
    case "yes": "claim.rejected IS NOT NULL"
    case "no": "claim.rejected IS NULL"
    default: "TRUE"
    }
  }

  private mutating func work(_ list: WorkList) -> String {
    bind(list.arguments)
    return (list.isNegative ? "NOT " : "")
      + "EXISTS (SELECT 1 FROM \(list.table) WHERE \(list.table).claim = claim.id "
      + "AND \(list.condition(usesIndex: false)))"
  }

  private mutating func document(_ key: FilterKey, _ value: String) -> String {
    let match = DocumentMatch(key, value)
    bind(match.arguments)
    return "EXISTS (SELECT 1 FROM document WHERE document.id = claim.document AND "
      + "\(match.condition))"
  }

  private mutating func bind(_ values: [String]) { for value in values { bind(value) } }
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
    case .quantity, .tag, .dispute, .annotation, .evidence, .verdict, .correction,
      .adjudication:
      "EXISTS (SELECT 1 FROM \(rawValue) WHERE \(rawValue).claim = claim.id)"
    }
  }
}
