internal import Provenance

/// Words that must be one of a few.
enum KnownValue {
  /// - Throws: ``WorkbenchError/unknownValue(what:value:known:suggestion:)``.
  static func read<Value: RawRepresentable & CaseIterable>(
    _ word: String, of what: String
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: word.lowercased()) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw WorkbenchError.unknownValue(
      what: what, value: word, known: known,
      suggestion: EditDistance.nearest(to: word, in: known))
  }
}
