internal import Messages

extension CheckProblem: CustomStringConvertible {
  package var description: String { message }

  /// One sentence that names what is wrong.
  package var message: String {
    switch self {
    case .file(let words): say("The file: \(words).")
    case .foreignKey(let table, let row):
      row.map { say("Table \(table), row \($0), refers to something missing.") }
        ?? say("Table \(table) refers to something missing.")
    case .changedOperation(let id): say("Operation \(id) was changed after it was written.")
    case .missingParent(let id): say("The operation before \(id) is missing.")
    case .outOfOrder(let id): say("Operation \(id) is older than the one before it.")
    case .wrongHeads: say("The last operation is not the one the log ends with.")
    case .wrongLiveness(let id): say("Operation \(id) is not marked as undone as the log has it.")
    case .wrongIndex(let table, let id):
      say("The index \(table) does not agree with operation \(id).")
    case .changedBytes(let hash, let what, let documents):
      say("The \(what) \(hash.short) was changed after it was stored\(Self.of(documents)).")
    case .missingBytes(let hash, let documents):
      say("The bytes \(hash.short) are missing\(Self.of(documents)).")
    case .wrongText(let id): say("The ranges of \(id) do not give its words.")
    case .unreadable(let words): words
    case .unexpectedRow(let table, let key):
      say("Table \(table) has \(key), which the log does not give.")
    case .missingRow(let table, let key): say("Table \(table) lacks \(key), which the log gives.")
    case .failed(let part, let reason): say("The \(part) could not be checked: \(reason)")
    }
  }

  private static func of(_ documents: [DocumentID]) -> String {
    documents.isEmpty ? "" : " (" + documents.map(\.description).joined(separator: ", ") + ")"
  }
}
