/// Claims by number as a condition on a column.
///
/// SQLite takes no more than a thousand conditions in a row, so that short ranges stand in a list.
struct ClaimNumbers {
  let ranges: [ClosedRange<ClaimID>]

  private static let longestInList = 100

  func condition(on column: String) -> String {
    let short = ranges.filter { Self.length($0) <= Self.longestInList }
    let numbers = short.flatMap { $0.lowerBound.number...$0.upperBound.number }.map(String.init)
    let long = ranges.filter { Self.length($0) > Self.longestInList }.map {
      "\(column) BETWEEN \($0.lowerBound.number) AND \($0.upperBound.number)"
    }
    let list = "\(column) IN (\(numbers.joined(separator: ",")))"
    return "(" + ([list] + long).joined(separator: " OR ") + ")"
  }

  private static func length(_ range: ClosedRange<ClaimID>) -> Int {
    range.upperBound.number - range.lowerBound.number + 1
  }
}
