import Foundation
import GRDB

extension Store {
  /// Opens a store, making it when it is missing and the options allow.
  ///
  /// - Throws: ``StoreError``; a file that is refused keeps its bytes.
  package static func open(at path: String, options: StoreOptions = StoreOptions()) throws -> Store
  {
    let content = try StoreFile.inspect(path)
    if content != .ours {
      guard options.creates, !options.readOnly else { throw StoreError.storeNotFound(path: path) }
    }
    do {
      return options.readOnly
        ? try openReading(path, options: options) : try openWriting(path, options: options)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private static func openWriting(_ path: String, options: StoreOptions) throws -> Store {
    guard
      FileManager.default.isWritableFile(atPath: path)
        || !FileManager.default.fileExists(atPath: path)
    else { throw StoreError.permission(path: path, writing: true) }
    let pool = try DatabasePool(path: path, configuration: configuration(options))
    try refuseNewer(pool, path: path)
    try Schema.migrator.migrate(pool)
    return Store(path: path, options: options, database: pool, writer: pool)
  }

  /// A store in a folder that cannot be written has no place for a journal and is read as it is.
  private static func openReading(_ path: String, options: StoreOptions) throws -> Store {
    var configuration = configuration(options)
    configuration.readonly = true
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let isFixed = !FileManager.default.isWritableFile(atPath: folder)
    let location = isFixed ? immutable(path) : path
    let queue = try DatabaseQueue(path: location, configuration: configuration)
    try refuseNewer(queue, path: path)
    return Store(path: path, options: options, database: queue, writer: nil)
  }

  private static func immutable(_ path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }

  private static func configuration(_ options: StoreOptions) -> Configuration {
    var configuration = Configuration()
    configuration.label = "sanad"
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { db in
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      db.add(function: folding)
    }
    return configuration
  }

  /// Used in queries only, never in the schema, so that other programs can read the file.
  private static let folding = DatabaseFunction("sanad_fold", argumentCount: 1, pure: true) {
    values in
    String.fromDatabaseValue(values[0]).map { Folding.fold($0) }
  }

  private static func refuseNewer(_ reader: some DatabaseReader, path: String) throws {
    let applied = try reader.read { db in
      guard try db.tableExists("grdb_migrations") else { return [String]() }
      return try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
    }
    let known = Schema.migrator.migrations
    if let unknown = applied.last(where: { !known.contains($0) }) {
      throw StoreError.newerSchema(path: path, found: unknown, supported: Schema.currentVersion)
    }
  }
}
