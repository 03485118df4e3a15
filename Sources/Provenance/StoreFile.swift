import Foundation

/// What a file is before SQLite touches it, read from its header.
///
/// Layout: "Database File Format" of the SQLite documentation, section 1.3.
enum StoreFile {
  /// "Snad" in ASCII, the `application_id` of a store.
  static let applicationID: UInt32 = 0x536E_6164

  enum Content: Equatable {
    case missing
    case empty
    case ours
  }

  /// Tells what stands at a path, without writing.
  ///
  /// - Throws: ``StoreError`` when it is a folder, not SQLite, SQLite of another program, or of a
  ///   newer schema.
  static func inspect(_ path: String) throws -> Content {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .missing
    }
    guard !isFolder.boolValue else { throw StoreError.isFolder(path: path) }
    return try classify(try header(of: path), path: path)
  }

  static func requireFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw StoreError.folderNotFound(path: path) }
  }

  private static func header(of path: String) throws -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError.permission(path: path, writing: false)
    }
    defer { try? file.close() }
    do {
      return Array(try file.read(upToCount: 100) ?? Data())
    } catch {
      throw StoreError.inputOutput(path: path, reason: "reading its first bytes")
    }
  }

  private static func classify(_ header: [UInt8], path: String) throws -> Content {
    if header.isEmpty { return .empty }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError.notSQLite(path: path)
    }
    let id = UInt32(number(header[68..<72]))
    guard id == applicationID else {
      throw StoreError.foreignStore(path: path, applicationID: id)
    }
    guard number(header[60..<64]) <= Schema.currentVersion else {
      throw StoreError.newerSchema(
        path: path, found: number(header[60..<64]), supported: Schema.currentVersion)
    }
    return .ours
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
