import Foundation
import GRDB

extension Store {
  /// Copies the store to a new file with SQLite's online backup, while others go on writing.
  ///
  /// - Throws: ``StoreError/fileExists(path:)``; the copy appears whole or not at all.
  package func backup(to target: String) throws {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw StoreError.fileExists(path: target)
    }
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw StoreError.folderNotFound(path: target)
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw StoreError.permission(path: target, writing: true)
    }
    let draft = StoreFile.draft(of: target)
    defer { StoreFile.removeDraft(draft) }
    do {
      let copy = try DatabaseQueue(path: draft)
      try database.backup(to: copy)
      try copy.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: target)
    }
    guard try StoreFile.publish(draft, as: target) else {
      throw StoreError.fileExists(path: target)
    }
  }
}
