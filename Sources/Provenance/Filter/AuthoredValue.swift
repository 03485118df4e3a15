/// A value of a filter about work, with the analyst whose work is meant: `numbers@ayu`.
struct AuthoredValue {
  let value: String
  /// Nil means anybody's.
  let analyst: String?

  /// An analyst's name may hold an `@`, as an address does.
  init(_ text: String) {
    guard let mark = text.firstIndex(of: "@"), text.index(after: mark) < text.endIndex else {
      (value, analyst) = (text, nil)
      return
    }
    (value, analyst) = (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }
}

extension Filter {
  /// Returns the filter as it looks to an analyst who sees nobody else's tags and verdicts, unless it
  /// asks for a colleague's tag by name, as when an editor's tag says who codes what.
  package func seen(by analyst: String) -> Filter {
    switch self {
    case .field(.tag, let values):
      .field(.tag, values.map { AuthoredValue($0).analyst == nil ? "\($0)@\(analyst)" : $0 })
    case .field(.verdict, let values): .field(.verdict, values.map { "\($0)@\(analyst)" })
    case .field(.has, let values): .or(values.map { Self.possession($0, of: analyst) })
    case .field(.conflict, ["yes"]): .and([self, .field(.verdict, ["any@\(analyst)"])])
    case .field(.conflict, ["no"]): .or([self, .field(.verdict, ["none@\(analyst)"])])
    case .and(let parts): .and(parts.map { $0.seen(by: analyst) })
    case .or(let parts): .or(parts.map { $0.seen(by: analyst) })
    case .not(let part): .not(part.seen(by: analyst))
    case .all, .text, .field, .claims: self
    }
  }

  private static func possession(_ value: String, of analyst: String) -> Filter {
    switch FilterKey.Possession(rawValue: value) {
    case .tag: .field(.tag, ["*@\(analyst)"])
    case .verdict: .field(.verdict, ["any@\(analyst)"])
    default: .field(.has, [value])
    }
  }
}
