internal import Glibc

/// Lists article files under a folder.
///
/// Folders are walked in the order of names. Hidden entries, linked folders and the `NAME_files`
/// folder that a browser saves beside `NAME.html` are left out.
struct FolderWalk {
  let extensions: Set<String>

  /// Returns `path` itself when it is no folder.
  func files(at path: String) throws(IngestError) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileBytes.failure(path, errno) }
    guard Self.isFolder(status) else { return [path] }
    var files: [String] = []
    var pending = [path]
    while let next = pending.popLast() {
      if next == path || Self.isPlainFolder(next) {
        pending += try entries(of: next).reversed()
      } else if extensions.contains(ArticleSource(origin: next, bytes: []).fileExtension) {
        files.append(next)
      }
    }
    guard !files.isEmpty else { throw .folderWithoutArticles(path: path) }
    return files
  }

  private func entries(of folder: String) throws(IngestError) -> [String] {
    guard let directory = opendir(folder) else { throw FileBytes.failure(folder, errno) }
    defer { closedir(directory) }
    var names: Set<String> = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.insert(name) }
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { !Self.isPageFolder($0, among: names) }.sorted().map { base + $0 }
  }

  private static func isPageFolder(_ name: String, among names: Set<String>) -> Bool {
    guard name.hasSuffix("_files") else { return false }
    let page = name.dropLast("_files".count)
    return names.contains(page + ".html") || names.contains(page + ".htm")
  }

  /// Whether a path is a folder and not a link to one, which could lead round in a circle.
  private static func isPlainFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && isFolder(status)
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
}
