import Foundation
import GRDB

extension Store {
  /// Opens a store, making it when it is missing and the options allow.
  ///
  /// - Throws: ``StoreError``; a file that is refused keeps its bytes.
  package static func open(at path: String, options: StoreOptions = StoreOptions()) throws -> Store
  {
    let content = try StoreFile.inspect(path)
    if content != .ours, !options.creates || options.readOnly {
      throw StoreError.storeNotFound(path: path)
    }
    if content == .missing { try StoreFile.requireFolder(of: path) }
    do {
      if options.readOnly { return try openReading(path, options: options) }
      if content == .missing { try create(path, options: options) }
      return try openWriting(path, options: options)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Writes a new store under another name first, so that no other process sees half of one.
  private static func create(_ path: String, options: StoreOptions) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw StoreError.permission(path: path, writing: true)
    }
    let draft = StoreFile.draft(of: path)
    defer { StoreFile.removeDraft(draft) }
    var configuration = configuration(options)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = \(pageSize)") }
    let pool = try DatabasePool(path: draft, configuration: configuration)
    try Schema.migrator.migrate(pool)
    pool.releaseMemory()
    try pool.close()
    _ = try StoreFile.publish(draft, as: path)
  }

  /// One connection reads and writes: the journal mode stands in the file, so that opening writes
  /// nothing and needs no lock, which a `DatabasePool` would.
  private static func openWriting(_ path: String, options: StoreOptions) throws -> Store {
    guard FileManager.default.isWritableFile(atPath: path) else {
      throw StoreError.permission(path: path, writing: true)
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration(options))
    do { try refuseNewer(queue, path: path) } catch {
      try queue.close()
      throw error
    }
    if try !queue.read(Schema.migrator.hasCompletedMigrations) {
      try Schema.migrator.migrate(queue)
    }
    return Store(path: path, options: options, database: queue, writer: queue)
  }

  private static func openReading(_ path: String, options: StoreOptions) throws -> Store {
    var configuration = configuration(options)
    configuration.readonly = true
    let queue = try DatabaseQueue(path: readingLocation(path), configuration: configuration)
    try refuseNewer(queue, path: path)
    let isCurrent = try queue.read(Schema.migrator.hasCompletedMigrations)
    let database = isCurrent ? queue : try broughtForward(queue, options: options)
    return Store(path: path, options: options, database: database, writer: nil)
  }

  /// A copy in memory of an older store that may not be written, in the form this version reads.
  private static func broughtForward(_ old: DatabaseQueue, options: StoreOptions) throws
    -> DatabaseQueue
  {
    let copy = try DatabaseQueue(configuration: configuration(options))
    try old.backup(to: copy)
    try old.close()
    try Schema.migrator.migrate(copy)
    return copy
  }

  /// A second connection that reads the file and may write temporary tables.
  static func shadowConnection(to path: String, options: StoreOptions) throws -> DatabaseQueue {
    var configuration = configuration(options)
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: readingLocation(path), configuration: configuration)
  }

  /// A store in a folder that cannot be written has no place for a journal and is read as it is,
  /// unless a journal is there.
  private static func readingLocation(_ path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let canWrite = FileManager.default.isWritableFile(atPath: folder)
    let hasJournal = FileManager.default.fileExists(atPath: path + "-wal")
    return canWrite || hasJournal ? path : url.absoluteString + "?immutable=1"
  }

  /// Bytes of a page of a new store: readings and texts are larger than SQLite's own 4096.
  private static let pageSize = 8192
  /// How much of the file a connection holds, in KiB.
  static let cacheSize = 16 << 10

  private static func configuration(_ options: StoreOptions) -> Configuration {
    var configuration = Configuration()
    configuration.label = "sanad"
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { db in
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cache_size = -\(cacheSize)")
      try SearchFunctions.add(to: db)
    }
    return configuration
  }

  /// The header of the file may be older than the journal.
  private static func refuseNewer(_ reader: some DatabaseReader, path: String) throws {
    let found = try reader.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard found <= Schema.currentVersion else {
      throw StoreError.newerSchema(path: path, found: found, supported: Schema.currentVersion)
    }
  }
}
