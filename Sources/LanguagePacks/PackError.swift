internal import Messages

/// What is wrong with a language pack. Facts only; the wording is in `description`.
package enum PackError: Error, Equatable {
  case unreadable(path: String)
  case missingColumn(file: String, line: Int, column: String)
  case wrongColumnCount(file: String, line: Int, found: Int, expected: Int)
  case unknownValue(file: String, line: Int, column: String, value: String, allowed: [String])
  case unknownParadigm(file: String, line: Int, paradigm: String)
  case noForms(file: String, line: Int)
  case unknownLanguage(code: String, known: [String])
}

extension PackError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path):
      say("cannot read the language pack \(path): check that the folder exists and may be read")
    case .missingColumn(let file, let line, let column):
      say("\(file):\(line): the column '\(column)' is missing from the header")
    case .wrongColumnCount(let file, let line, let found, let expected):
      say(
        """
        \(file):\(line): \(found) columns where the header has \(expected); \
        columns are separated by one TAB
        """)
    case .unknownValue(let file, let line, let column, let value, let allowed):
      say(
        "\(file):\(line): '\(value)' is not a \(column); use one of: \(allowed.joined(separator: ", "))"
      )
    case .unknownParadigm(let file, let line, let paradigm):
      say("\(file):\(line): no paradigm '\(paradigm)' in inflections.tsv")
    case .noForms(let file, let line):
      say("\(file):\(line): neither a stem with a paradigm nor a form")
    case .unknownLanguage(let code, let known):
      say("no language pack '\(code)'; there are: \(known.joined(separator: ", "))")
    }
  }
}
