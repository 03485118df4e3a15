import Foundation
import Messages

/// A bundle on disk: JSON Lines, read one line at a time.
struct BundleFile: BundleSource {
  let path: String

  /// - Throws: ``StoreError/badBundle(path:line:reason:)``.
  func forEach(_ take: (BundleItem) throws -> Void) throws {
    var number = 0
    var heading: BundleLine?
    var counts = (operations: 0, blobs: 0)
    try forEachLine { bytes in
      number += 1
      guard let line = try? CanonicalJSON.decode(BundleLine.self, from: bytes) else {
        throw bad(number, number == 1 ? say("it is no bundle") : say("it is no JSON of a bundle"))
      }
      guard heading != nil else {
        heading = try self.heading(line)
        return
      }
      guard let item = line.item else { throw bad(number, say("a field is missing")) }
      if case .blob = item { counts.blobs += 1 }
      if case .operation = item { counts.operations += 1 }
      do { try take(item) } catch let flaw as BundleFlaw { throw bad(number, flaw.reason) }
    }
    guard let heading else { throw bad(1, say("it is empty")) }
    guard counts.operations == heading.operations, counts.blobs == heading.blobs else {
      throw bad(number, say("the end is missing"))
    }
  }

  private func heading(_ line: BundleLine) throws -> BundleLine {
    guard let version = line.bundle else { throw bad(1, say("it is no bundle")) }
    guard version == BundleLine.version else {
      throw bad(1, say("version \(version) is newer than this sanad"))
    }
    return line
  }

  private func forEachLine(_ take: (Data) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw isThere
        ? StoreError.permission(path: path, writing: false) : StoreError.fileNotFound(path: path)
    }
    defer { try? file.close() }
    var rest = Data()
    while let piece = try chunk(of: file) {
      var start = piece.startIndex
      while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try take(rest + piece[start..<end])
        rest = Data()
        start = end + 1
      }
      rest += piece[start...]
    }
    if !rest.isEmpty { try take(rest) }
  }

  private func chunk(of file: FileHandle) throws -> Data? {
    do {
      let piece = try file.read(upToCount: 1 << 20)
      return piece?.isEmpty == false ? piece : nil
    } catch {
      throw StoreError.inputOutput(path: path, reason: say("reading it"))
    }
  }

  private func bad(_ line: Int, _ reason: String) -> StoreError {
    .badBundle(path: path, line: line, reason: reason)
  }
}

/// What is wrong with one item, before it is known where it stands.
struct BundleFlaw: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
