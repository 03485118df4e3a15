// Brings the message tables in line with the sources and says what has no wording yet.
import Foundation
import MessageSources
import Messages

for language in MessageLanguage.allCases {
  try SourceMessages.here.record(language)
}
let table = MessageTable(tsv: try SourceMessages.here.tableText(.indonesian))
let missing = table.entries.filter { $0.value.wording.isEmpty }.keys.sorted()
print("\(table.entries.count) messages, \(missing.count) without an Indonesian wording")
missing.forEach { print($0) }
