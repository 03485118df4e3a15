import GRDB

/// A filter as an SQL condition on `claim`.
struct FilterQuery {
  /// How SQLite is to find the claims that meet the condition.
  enum Plan {
    /// Looks at one claim after another, in the order of a list: good when many meet it.
    case walk
    /// Makes lists of claims from indices: good when few do.
    case gather
  }

  let plan: Plan
  private(set) var condition = ""
  private(set) var arguments: [(any DatabaseValueConvertible)?] = []

  init(_ filter: Filter, plan: Plan = .gather) {
    self.plan = plan
    condition = sql(filter)
    if !filter.mentions(.rejected), !filter.namesClaims {
      condition += " AND claim.rejected IS NULL"
    }
  }

  private mutating func sql(_ filter: Filter) -> String {
    switch filter {
    case .all: "TRUE"
    case .and(let parts): joined(parts, "AND")
    case .or(let parts): joined(parts, "OR")
    case .not(let part): "(\(sql(part))) IS NOT TRUE"
    case .text(let text, let isPhrase): search(text, isPhrase: isPhrase)
    case .claims(let ranges): claims(ranges)
    case .field(let key, let values):
      "(" + values.map { field(key, $0) }.joined(separator: " OR ") + ")"
    }
  }

  private mutating func joined(_ parts: [Filter], _ word: String) -> String {
    "(" + parts.map { sql($0) }.joined(separator: " \(word) ") + ")"
  }

  private mutating func search(_ text: String, isPhrase: Bool) -> String {
    let words = Folding.words(text)
    let phrase = "\"" + words.joined(separator: " ") + "\""
    bind(isPhrase ? phrase : phrase + " *")
    return "claim.id IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ?)"
  }

  private mutating func claims(_ ranges: [ClosedRange<ClaimID>]) -> String {
    let parts = ranges.map { range in
      bind(range.lowerBound.number, range.upperBound.number)
      return "claim.id BETWEEN ? AND ?"
    }
    return "(" + parts.joined(separator: " OR ") + ")"
  }

  mutating func bind(_ values: (any DatabaseValueConvertible)?...) { arguments += values }
}
