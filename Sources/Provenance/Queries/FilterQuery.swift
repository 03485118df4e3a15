import GRDB

/// A filter as a condition that SQLite asks of one claim after another.
struct FilterQuery {
  private(set) var condition = ""
  private(set) var arguments: [(any DatabaseValueConvertible)?] = []

  let speakers: SpeakerMatch

  init(_ filter: Filter, speakers: SpeakerMatch) {
    self.speakers = speakers
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
    case .claims(let ranges): ClaimNumbers(ranges: ranges).condition(on: "claim.id")
    case .field(let key, let values):
      "(" + values.map { field(key, $0) }.joined(separator: " OR ") + ")"
    }
  }

  private mutating func joined(_ parts: [Filter], _ word: String) -> String {
    "(" + parts.map { sql($0) }.joined(separator: " \(word) ") + ")"
  }

  private mutating func search(_ text: String, isPhrase: Bool) -> String {
    bind(Folding.words(text).joined(separator: " ") + (isPhrase ? "" : "*"))
    return "sanad_holds(claim.content, ?)"
  }

  mutating func bind(_ values: (any DatabaseValueConvertible)?...) { arguments += values }
}
