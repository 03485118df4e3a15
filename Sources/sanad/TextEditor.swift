import Foundation
import Messages
import Workbench

/// Lets a person change a text in `$VISUAL` or `$EDITOR`.
struct TextEditor {
  private let command: String

  init(environment: [String: String]) {
    let chosen = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    command = chosen.first { !$0.isEmpty } ?? "vi"
  }

  /// Returns the text as it was saved, without blank lines at its end.
  ///
  /// - Throws: ``WorkbenchError/editorFailed(command:)``, ``WorkbenchError/unwritable(path:reason:)``.
  func edit(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("sanad-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let isWritten = FileManager.default.createFile(
      atPath: file.path, contents: Data((text + "\n").utf8),
      attributes: [.posixPermissions: 0o600])
    guard isWritten else {
      throw WorkbenchError.unwritable(
        path: file.path, reason: say("the folder for temporary files"))
    }
    fflush(nil)
    // The shell, so that EDITOR may hold options; in the foreground, which Process would not be.
    guard system("\(command) '\(file.path)'") == 0,
      let data = FileManager.default.contents(atPath: file.path)
    else { throw WorkbenchError.editorFailed(command: command) }
    let saved = String(decoding: data, as: UTF8.self)
    return saved.trimmingCharacters(in: .newlines)
  }
}
