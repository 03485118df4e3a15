import CLanguagePacks

/// The files of one pack as bytes, embedded or read from a folder.
package struct LanguagePack: Sendable {
  package let code: String
  /// By file name without ending ("cues").
  package var files: [String: [UInt8]]

  package init(code: String, files: [String: [UInt8]]) {
    self.code = code
    self.files = files
  }

  /// The packs compiled into the program, `common` among them, by code.
  package static let embedded: [String: LanguagePack] = {
    var packs: [String: LanguagePack] = [:]
    let files = UnsafeBufferPointer(
      start: embedded_language_pack_files(), count: embedded_language_pack_file_count())
    for file in files where file.count > 0 {
      let code = String(cString: file.language)
      packs[code, default: LanguagePack(code: code, files: [:])]
        .files[String(cString: file.name)] = Array(
          UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return packs
  }()

  func table(_ name: String) throws(PackError) -> TSVTable? {
    guard let bytes = files[name] else { return nil }
    return try TSVTable(file: "\(code)/\(name).tsv", bytes: bytes)
  }

  /// The key–value pairs of `language.tsv`.
  func settings() throws(PackError) -> [String: String] {
    guard let table = try table("language") else { return [:] }
    let (key, value) = (try table.column("key"), try table.column("value"))
    return Dictionary(table.rows.map { ($0.cells[key], $0.cells[value]) }) { $1 }
  }
}
