internal import Foundation

/// Files and folders that begin as a word does.
enum FilePaths {
  static func suggestions(for word: String) -> [Suggestion] {
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? ""
    let start = slash.map { String(word[word.index(after: $0)...]) } ?? word
    let place = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasPrefix(start) && ($0.hasPrefix(".") == start.hasPrefix(".")) }
      .sorted()
      .map { name in
        var isFolder: ObjCBool = false
        let path = place.hasSuffix("/") ? place + name : place + "/" + name
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return Suggestion(
          folder + name + (isFolder.boolValue ? "/" : ""), isOpen: isFolder.boolValue)
      }
  }
}
