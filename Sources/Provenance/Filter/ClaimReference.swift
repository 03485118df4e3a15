/// Claims as people name them: `c12`, `c3-c9` (or `c3-9`), `c1,c4`, `it`.
package enum ClaimReference {
  /// Reads a list of claims, where `it` means `current`; throws a ``FilterError`` when it names none.
  package static func parse(_ text: String, current: ClaimID? = nil) throws
    -> [ClosedRange<ClaimID>]
  {
    let length = max(1, text.unicodeScalars.count)
    let piece = FilterToken.Piece(text: text, offset: 0, length: length)
    guard let ranges = try ranges(text, current: current, at: piece) else {
      throw FilterError(.badReference(text), offset: 0, length: length)
    }
    return ranges
  }

  /// The claims as ranges of numbers that follow one another.
  package static func ranges(of ids: [ClaimID]) -> [ClosedRange<ClaimID>] {
    Set(ids).sorted().reduce(into: []) { ranges, id in
      if let last = ranges.last, last.upperBound.number + 1 == id.number {
        ranges[ranges.count - 1] = last.lowerBound...id
      } else {
        ranges.append(id...id)
      }
    }
  }

  /// Nil when the text is no reference to claims but a word.
  static func ranges(_ text: String, current: ClaimID?, at piece: FilterToken.Piece) throws
    -> [ClosedRange<ClaimID>]?
  {
    var ranges: [ClosedRange<ClaimID>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      if part.lowercased() == "it" {
        guard let current else {
          throw FilterError(.noCurrentClaim, offset: piece.offset, length: piece.length)
        }
        ranges.append(current...current)
      } else if let range = range(part) {
        ranges.append(range)
      } else {
        return nil
      }
    }
    return ranges.isEmpty ? nil : ranges
  }

  private static func range(_ text: Substring) -> ClosedRange<ClaimID>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ClaimID(parsing: ends[0]) else { return nil }
    guard ends.count == 2 else { return first...first }
    guard let last = ClaimID(parsing: ends[1]) ?? ClaimID(parsing: "c" + ends[1]) else {
      return nil
    }
    return min(first, last)...max(first, last)
  }
}
