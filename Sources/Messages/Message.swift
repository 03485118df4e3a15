/// A sentence of the program with the values that stand in it, in no language yet.
///
/// Written as a literal, `"There is no claim \(id)."`; the tables know it as `There is no claim {1}.`
package struct Message: Hashable, Sendable {
  /// The English wording with `{1}`, `{2}` … where values stand: the key of every table.
  package let key: String
  package let values: [String]
  /// The first value that is a whole number; it decides between one and many.
  package let count: Int?

  /// A message without values.
  package init(_ key: String) {
    self.init(key, values: [])
  }

  /// A message with its values already read, such as a sentence of another program.
  package init(_ key: String, values: [String]) {
    self.key = key
    self.values = values
    count = nil
  }
}

extension Message: ExpressibleByStringInterpolation {
  package init(stringLiteral key: String) { self.init(key) }

  package init(stringInterpolation parts: Parts) {
    key = parts.key
    values = parts.values
    count = parts.count
  }

  package struct Parts: StringInterpolationProtocol {
    var key = ""
    var values: [String] = []
    var count: Int?

    package init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 3 * interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { key += literal }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      values.append(value.description)
      key += "{\(values.count)}"
    }

    package mutating func appendInterpolation(_ number: Int) {
      if count == nil { count = number }
      values.append(String(number))
      key += "{\(values.count)}"
    }
  }
}
