import Foundation
import Testing

@testable import LineEditing

@Suite("The history file")
struct HistoryFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "sanad-history-\(UUID().uuidString)").path

  private func inFolder(_ body: (String) throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder + "/deep/history")
  }

  @Test("a missing file has no entries")
  func missing() throws {
    try inFolder { #expect(HistoryFile(path: $0).entries() == []) }
  }

  @Test("gives back every entry as it was typed")
  func roundTrip() throws {
    let entries = ["claims", "annotate c1 \"a\nb\"", "back\\slash\\n", "日本 İı 🙂", "x\ty"]
    try inFolder { path in
      for entry in entries { try HistoryFile(path: path).add(entry) }
      #expect(HistoryFile(path: path).entries() == entries)
    }
  }

  @Test("no two neighbours are equal, and the oldest go first")
  func trimmed() throws {
    try inFolder { path in
      let file = HistoryFile(path: path, limit: 3)
      for entry in ["a", "a", "b", "a", "c"] { try file.add(entry) }
      #expect(file.entries() == ["b", "a", "c"])
    }
  }

  @Test("only the owner reads it, whatever it was before")
  func mode() throws {
    try inFolder { path in
      try HistoryFile(path: path).add("a")
      #expect(chmod(path, 0o644) == 0)
      try HistoryFile(path: path).add("b")
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let beside = try FileManager.default.contentsOfDirectory(atPath: folder + "/deep")
      #expect(beside == ["history"])
    }
  }

  @Test("a link stays a link")
  func link() throws {
    try inFolder { path in
      try HistoryFile(path: path).add("a")
      let link = folder + "/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try HistoryFile(path: link).add("b")
      #expect(HistoryFile(path: path).entries() == ["a", "b"])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    }
  }

  @Test("a folder that takes no file is an error with its number")
  func unwritable() {
    let error = #expect(throws: HistoryError.self) {
      try HistoryFile(path: "/proc/none/history").add("a")
    }
    #expect(error?.path == "/proc/none/history")
  }

  @Test("several writers at once lose nothing")
  func writers() async throws {
    let path = folder + "/shared/history"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for line in 0..<25 { try HistoryFile(path: path).add("\(writer)-\(line)") }
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(HistoryFile(path: path).entries()).count == 100)
  }
}
