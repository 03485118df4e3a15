internal import Messages
internal import Provenance

/// A session of the store as a transcript: what was typed, with what it did below.
///
/// "it" and "last", which mean what was shown before, are written as the claims they meant, so that
/// the transcript does the same again on a store as it was before.
struct SessionTranscript {
  let record: SessionRecord
  let entries: [HistoryEntry]
  let bulkLimit: Int

  var text: String {
    let begun = record.begun.description.prefix(16).split(separator: "T").joined(separator: " ")
    let heading = say("Session \(record.id) of \(record.author), begun \(begun) UTC.") + "\n\n"
    return heading + commands.map(step).joined()
  }

  /// The operations of each command.
  private var commands: [[HistoryEntry]] {
    var commands: [[HistoryEntry]] = []
    for entry in entries where entry.kind != .endSession {
      if commands.last?.first?.leader == entry.leader {
        commands[commands.count - 1].append(entry)
      } else {
        commands.append([entry])
      }
    }
    return commands
  }

  private func step(_ operations: [HistoryEntry]) -> String {
    let answer = operations.map { BulkOptions.sentence($0.words) + "\n" }.joined()
    guard let typed = operations.first?.command else { return answer }
    return Transcript.prompt + spelledOut(typed, operations) + "\n" + answer
  }

  private func spelledOut(_ typed: String, _ operations: [HistoryEntry]) -> String {
    var words = typed.split(separator: " ").map(String.init)
    let named = Set(words.compactMap { ClaimID(parsing: $0) })
    let claims = Set(operations.flatMap(\.claims))
    let meant = claims.subtracting(words.first == "link" ? named : []).sorted()
    let places = words.first == "link" ? [1, 3] : [1]
    for place in places where place < words.count {
      guard ["it", "last"].contains(words[place].lowercased()) else { continue }
      words[place] = meant.map(\.description).joined(separator: " ")
    }
    let isBulk = operations.allSatisfy { $0.documents.isEmpty } && claims.count > bulkLimit
    if isBulk, !words.contains("--yes"), !words.contains("-y"), operations[0].kind != .undo {
      words.append("--yes")
    }
    return words.joined(separator: " ")
  }
}
