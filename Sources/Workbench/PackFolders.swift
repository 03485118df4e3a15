internal import Extraction
internal import Foundation
internal import LanguagePacks

/// The language packs of this run: those compiled in, with the user's folders over them.
struct PackFolders {
  private let folders: [String]

  /// `--packs` must exist; `$XDG_CONFIG_HOME/sanad/packs` counts when it does.
  init(_ settings: Settings) {
    let home = settings.environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let configuration = home ?? (settings.environment["HOME"] ?? "") + "/.config"
    let standard = configuration + "/sanad/packs"
    let found = FileManager.default.fileExists(atPath: standard) ? [standard] : []
    folders = found + (settings.packs.map { [$0] } ?? [])
  }

  /// The extractor of these packs; that of the packs compiled in is made once.
  func extractor() throws -> Extractor {
    guard !folders.isEmpty else { return try Self.embedded.get() }
    var packs = LanguagePack.embedded
    for folder in folders {
      for pack in try Self.packs(in: folder) {
        packs[pack.code] = try packs[pack.code]?.adding(pack) ?? pack
      }
    }
    return Extractor(library: try LanguageLibrary(packs: packs))
  }

  private static let embedded = Result { Extractor(library: try LanguageLibrary.embedded()) }

  private static func packs(in folder: String) throws -> [LanguagePack] {
    let codes = try names(in: folder).filter { isFolder(folder + "/" + $0) }
    return try codes.map { code in
      var pack = LanguagePack(code: code, files: [:])
      for file in try names(in: folder + "/" + code) where file.hasSuffix(".tsv") {
        let path = folder + "/" + code + "/" + file
        guard let data = FileManager.default.contents(atPath: path) else {
          throw PackError.unreadable(path: path)
        }
        pack.files[String(file.dropLast(4))] = Array(data)
      }
      return pack
    }
  }

  private static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw PackError.unreadable(path: folder)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
