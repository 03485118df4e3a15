import GRDB
import Synchronization

/// A provenance store: one SQLite file that several processes may hold open and write.
///
/// Every change is an operation of an append-only, hash-chained log; a method that changes the store
/// returns when its operations are on disk.
///
/// ```swift
/// let store = try Store.open(at: StoreLocation.find().path)
/// let outcome = try store.importArticle(article, reading: reading, chains: chains)
/// let page = try store.claims(matching: try FilterParser.parse("voice:outlet has:quantity"))
/// try store.apply([.tag(page.map(\.id), tag: "numbers")], command: "tag … numbers")
/// try store.undo()
/// ```
package final class Store: Sendable {
  package let path: String
  package let options: StoreOptions
  let database: any DatabaseReader
  /// Nil when the store was opened to read only.
  let writer: (any DatabaseWriter)?
  let session = Mutex<ActiveSession?>(nil)

  init(
    path: String, options: StoreOptions, database: any DatabaseReader,
    writer: (any DatabaseWriter)?
  ) {
    self.path = path
    self.options = options
    self.database = database
    self.writer = writer
  }

  package var author: String { options.author }

  /// Releases the file; the last to leave folds the journal into it.
  ///
  /// Nothing is lost without it.
  package func close() throws {
    try translating { try database.close() }
  }

  /// Makes a statement that is running fail with ``StoreError/interrupted``; from any thread. A change
  /// that it belongs to is taken back whole.
  package func interrupt() { database.interrupt() }

  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try translating { try database.read(work) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
    guard let writer else { throw StoreError.readOnly(path: path) }
    return try translating { try writer.write(work) }
  }

  func translating<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
