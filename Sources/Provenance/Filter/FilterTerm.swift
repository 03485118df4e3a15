/// Checks one term of a filter.
struct FilterTerm {
  private let current: ClaimID?
  private let listed: [ClaimID]

  init(_ current: ClaimID?, listed: [ClaimID]) {
    self.current = current
    self.listed = listed
  }

  func field(_ name: String, _ values: [FilterToken.Piece], _ token: FilterToken) throws -> Filter {
    guard let key = FilterKey(rawValue: name.lowercased()) else {
      let keys = FilterKey.allCases.map(\.rawValue)
      let fact = FilterError.Fact.unknownKey(
        name, suggestion: EditDistance.nearest(to: name, in: keys))
      throw FilterError(fact, offset: token.offset, length: name.unicodeScalars.count)
    }
    for value in values where value.text.isEmpty {
      throw FilterError(.missingValue(key), offset: token.offset, length: token.length)
    }
    if key == .id { return .claims(try values.flatMap(references)) }
    return .field(key, try values.map { try check($0, key) })
  }

  func word(_ text: String, _ token: FilterToken) throws -> Filter {
    let piece = FilterToken.Piece(text: text, offset: token.offset, length: token.length)
    if let ranges = try ClaimReference.ranges(text, current: current, at: piece) {
      return .claims(ranges)
    }
    if text.lowercased() == "last" {
      guard !listed.isEmpty else {
        throw FilterError(.noListing, offset: token.offset, length: token.length)
      }
      return .claims(ClaimReference.ranges(of: listed))
    }
    if DocumentID(parsing: text) != nil { return .field(.document, [text]) }
    return try self.text(text, isPhrase: false, token)
  }

  func text(_ text: String, isPhrase: Bool, _ token: FilterToken) throws -> Filter {
    guard !Folding.words(text).isEmpty else {
      throw FilterError(.noWords(text), offset: token.offset, length: token.length)
    }
    return .text(text, isPhrase: isPhrase)
  }

  private func references(_ piece: FilterToken.Piece) throws -> [ClosedRange<ClaimID>] {
    guard let ranges = try ClaimReference.ranges(piece.text, current: current, at: piece) else {
      throw FilterError(.badReference(piece.text), offset: piece.offset, length: piece.length)
    }
    return ranges
  }

  private func check(_ piece: FilterToken.Piece, _ key: FilterKey) throws -> String {
    if key == .before || key == .after { return try date(piece) }
    guard let expected = key.values else { return piece.text }
    let authored = key.takesAnalyst ? AuthoredValue(piece.text) : nil
    let value = (authored?.value ?? piece.text).lowercased()
    guard expected.contains(value) else {
      let suggestion = EditDistance.nearest(to: value, in: expected)
      throw FilterError(
        .unknownValue(piece.text, of: key, expected: expected, suggestion: suggestion),
        offset: piece.offset, length: piece.length)
    }
    return value + (authored?.analyst.map { "@\($0)" } ?? "")
  }

  /// `2020`, `2020-10` or `2020-10-01`; compared as text with what a document says.
  private func date(_ piece: FilterToken.Piece) throws -> String {
    let fields = piece.text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let isDate =
      fields.count <= 3
      && zip(fields, widths).allSatisfy { field, width in
        field.utf8.count == width && field.utf8.allSatisfy { (48...57).contains($0) }
      }
    let isInYear =
      fields.dropFirst().first.map { ("01"..."12").contains($0) } ?? true
      && fields.dropFirst(2).first.map { ("01"..."31").contains($0) } ?? true
    guard isDate, isInYear else {
      throw FilterError(.badDate(piece.text), offset: piece.offset, length: piece.length)
    }
    return piece.text
  }
}
