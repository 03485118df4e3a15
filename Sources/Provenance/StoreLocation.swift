import Foundation

/// Where the store is when a command names none.
///
/// The order: `--store`, `$SANAD_STORE`, `sanad.db` in the current folder or its nearest parent that
/// has one, `$XDG_DATA_HOME/sanad/sanad.db` (`~/.local/share` when unset).
package struct StoreLocation: Hashable, Sendable {
  package enum Reason: String, Sendable {
    case option
    case environment
    case folder
    case dataHome = "data-home"
  }

  package static let fileName = "sanad.db"

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// Finds the store; the file need not exist.
  package static func find(
    option: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    folder: String = FileManager.default.currentDirectoryPath
  ) -> StoreLocation {
    if let option, !option.isEmpty { return StoreLocation(path: option, reason: .option) }
    if let path = environment["SANAD_STORE"], !path.isEmpty {
      return StoreLocation(path: path, reason: .environment)
    }
    if let path = nearest(to: folder) { return StoreLocation(path: path, reason: .folder) }
    return StoreLocation(path: dataHome(environment) + "/sanad/" + fileName, reason: .dataHome)
  }

  /// Makes the folder of the default place; other folders are the user's to make.
  package func prepareFolder() throws {
    guard reason == .dataHome else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.permission(path: folder.path, writing: true)
    }
  }

  private static func nearest(to folder: String) -> String? {
    var folder = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
    while true {
      let candidate = folder.appendingPathComponent(fileName).path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path else { return nil }
      folder = parent
    }
  }

  /// The XDG Base Directory Specification ignores relative paths.
  private static func dataHome(_ environment: [String: String]) -> String {
    if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
  }
}
