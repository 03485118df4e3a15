import Foundation

extension StoreFile {
  /// A name beside a file, for writing it before it may be seen.
  static func draft(of path: String) -> String {
    path + ".new-" + String(UUID().uuidString.prefix(8))
  }

  /// Gives a finished file its name, unless the name is taken.
  ///
  /// A hard link is made in one step and, unlike a renaming, never replaces a file.
  static func publish(_ draft: String, as path: String) throws -> Bool {
    guard link(draft, path) != 0 else { return true }
    let reason = errno
    guard reason != EEXIST else { return false }
    guard !hasNoLinks.contains(reason) else { return try move(draft, to: path) }
    throw StoreError.inputOutput(path: path, reason: String(cString: strerror(reason)))
  }

  static func removeDraft(_ draft: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) }
  }

  /// What file systems without hard links answer.
  private static let hasNoLinks: Set<Int32> = [EPERM, EOPNOTSUPP, ENOSYS, EMLINK]

  private static func move(_ draft: String, to path: String) throws -> Bool {
    guard access(path, F_OK) != 0 else { return false }
    guard rename(draft, path) == 0 else {
      throw StoreError.inputOutput(path: path, reason: String(cString: strerror(errno)))
    }
    return true
  }
}
