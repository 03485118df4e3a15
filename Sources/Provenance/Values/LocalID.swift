/// A number that names a thing inside one store: written `c12`, never renumbered, never reused.
package protocol LocalID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The letter people write before the number.
  static var letter: Character { get }
  var number: Int { get }
  init(_ number: Int)
}

extension LocalID {
  package var description: String { "\(Self.letter)\(number)" }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// Reads `c12` or `C12`; nil for anything else.
  package init?(parsing text: some StringProtocol) {
    let digits = text.dropFirst()
    guard let letter = text.first, letter.lowercased() == String(Self.letter),
      !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number > 0
    else { return nil }
    self.init(number)
  }

  /// Encoded as `"c12"`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = Self(parsing: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an id such as \(Self.letter)12")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A claim of one store, such as `c12`.
package struct ClaimID: LocalID {
  package static let letter: Character = "c"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A document of one store, such as `d3`.
package struct DocumentID: LocalID {
  package static let letter: Character = "d"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// An operation of one store, such as `o7`.
package struct OperationID: LocalID {
  package static let letter: Character = "o"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A session of one store, such as `s3`.
package struct SessionID: LocalID {
  package static let letter: Character = "s"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}
