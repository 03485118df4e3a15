import Foundation
import Provenance

@testable import Workbench

/// A workbench on a store of its own, with the worked case where a test asks for it.
final class Bench {
  let folder: String
  let workbench: Workbench

  init(imports: Bool = false) throws {
    folder = NSTemporaryDirectory() + "workbench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    workbench = Self.workbench(folder)
    guard imports else { return }
    try FileManager.default.copyItem(atPath: try Self.imported.get(), toPath: path("sanad.db"))
  }

  /// A store with the worked case, made once.
  private static let imported = Result {
    let bench = try Bench()
    _ = try bench.workbench.reply(to: "import \(root)/Claims/ilva-bridge")
    let copy = NSTemporaryDirectory() + "workbench-case-\(getpid()).db"
    try? FileManager.default.removeItem(atPath: copy)
    _ = try bench.workbench.reply(to: "backup \(copy)")
    return copy
  }

  deinit {
    try? workbench.close()
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    try? FileManager.default.removeItem(atPath: folder)
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Another run of the program on the same store.
  func again() -> Workbench { Self.workbench(folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Runs a line of the prompt and returns the page it gives.
  func page(_ line: String) throws -> String {
    guard let reply = try workbench.reply(to: line) else { return "" }
    return ReplyRenderer(width: workbench.width).render(reply)
  }

  /// Runs a line that must fail.
  func failure(_ line: String) -> Failure? {
    do {
      _ = try workbench.reply(to: line)
      return nil
    } catch { return Failure(error) }
  }

  private static func workbench(_ folder: String) -> Workbench {
    let settings = Settings(
      store: folder + "/sanad.db", author: "editor",
      environment: ["HOME": folder, "SANAD_WORD_LISTS": folder], folder: folder,
      clock: { Timestamp("2026-03-16T09:00:00.000000Z") ?? Timestamp.now() })
    return Workbench(settings: settings, isPrompt: true)
  }
}

/// Swift Testing has an `ExitStatus` of its own.
typealias WorkbenchStatus = ExitStatus
