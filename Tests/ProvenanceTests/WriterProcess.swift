import Foundation

/// A run of `StoreWriter`, which stands beside the tests.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()
  private var start = Data()

  static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    process.executableURL = Self.folder.appendingPathComponent("StoreWriter")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    try process.run()
  }

  /// Returns when it has opened the store.
  func waitUntilReady() {
    while !start.contains(UInt8(ascii: "\n")) {
      let piece = output.fileHandleForReading.availableData
      guard !piece.isEmpty else { return }
      start += piece
    }
  }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end; its whole lines without the first.
  func lines() -> [String] {
    let bytes = start + output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map(String.init).filter { $0 != "ready" }
  }

  var status: Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
