/// Why a filter cannot be read, and where; ``FilterError/message`` words it.
package struct FilterError: Error, Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case unknownKey(String, suggestion: String?)
    case unknownValue(String, of: FilterKey, expected: [String], suggestion: String?)
    case missingValue(FilterKey)
    case badDate(String)
    case badReference(String)
    case noCurrentClaim
    case noListing
    case unclosedQuotation
    case unclosedParenthesis
    case unexpected(String)
    case missingTerm(after: String)
    case noWords(String)
  }

  package var fact: Fact
  /// Where the fault begins, in code points of the filter as typed.
  package var offset: Int
  /// How many code points it covers; at least one.
  package var length: Int

  package init(_ fact: Fact, offset: Int, length: Int) {
    self.fact = fact
    self.offset = offset
    self.length = length
  }

  /// What could stand there.
  package var expected: [String] {
    switch fact {
    case .unknownKey: FilterKey.allCases.map(\.rawValue)
    case .unknownValue(_, _, let expected, _): expected
    default: []
    }
  }
}
