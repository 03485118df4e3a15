internal import Foundation
package import Messages

/// The messages of all sources, and the tables as they are in the checkout.
package struct SourceMessages {
  private let root: URL

  package init(root: String) { self.root = URL(fileURLWithPath: root) }

  /// The checkout that this file stands in.
  package static let here = SourceMessages(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path)

  /// Every key once, sorted.
  package func keys() throws -> [String] {
    try Array(Set(sources().flatMap { MessageScanner($0.text).keys })).sorted()
  }

  /// The Swift files of `Sources`, by path below it.
  package func sources() throws -> [(path: String, text: String)] {
    let folder = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
    }
  }

  package func tableText(_ language: MessageLanguage) throws -> String {
    try String(contentsOf: file(language), encoding: .utf8)
  }

  /// Writes a table anew: what the sources no longer say goes, what is new comes without a wording.
  package func record(_ language: MessageLanguage) throws {
    try wanted(language).write(to: file(language), atomically: true, encoding: .utf8)
  }

  /// The table as it should be, with the wordings that it has.
  package func wanted(_ language: MessageLanguage) throws -> String {
    let text = try tableText(language)
    let table = MessageTable(tsv: text)
    let comments = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { String($0) }
    let rows = try keys().map { key in
      let entry = table.entries[key] ?? MessageTable.Entry()
      return [key, entry.wording, entry.one].map(MessageTable.escaped).joined(separator: "\t")
    }
    return (comments + [MessageTable.header] + rows).joined(separator: "\n") + "\n"
  }

  private func file(_ language: MessageLanguage) -> URL {
    root.appendingPathComponent("Sources/CMessages/messages/\(language.rawValue).tsv")
  }
}
