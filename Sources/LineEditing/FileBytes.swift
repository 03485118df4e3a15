import Glibc

/// Small private files, read and replaced as a whole.
enum FileBytes {
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes a new file beside the old one, readable by its owner only, and puts it in its place.
  static func replace(_ path: String, with bytes: [UInt8]) throws(HistoryError) {
    let target = resolved(path)
    let draft = "\(target).\(getpid()).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw HistoryError(path: path, code: errno) }
    let isWritten = write(bytes, to: file) && fchmod(file, 0o600) == 0
    let isClosed = close(file) == 0
    guard isWritten, isClosed, rename(draft, target) == 0 else {
      let code = errno
      unlink(draft)
      throw HistoryError(path: path, code: code)
    }
  }

  /// Creates the folder that holds the file, with its parents, for the owner only.
  static func makeFolder(of path: String) throws(HistoryError) {
    let folder = folder(of: path)
    guard access(folder, F_OK) != 0 else { return }
    if folder.contains("/"), folder != "/" { try makeFolder(of: folder) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw HistoryError(path: path, code: errno)
    }
  }

  /// Returns a descriptor that holds a lock until it is closed; negative where locks do not work.
  static func lockFolder(of path: String) -> Int32 {
    let file = open(folder(of: resolved(path)), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if file >= 0 { flock(file, LOCK_EX) }
    return file
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A file that is a link stays one: what it points to is replaced.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
