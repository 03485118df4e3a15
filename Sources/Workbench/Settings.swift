internal import Foundation
package import Provenance

/// What the environment and the command line say before any command runs.
package struct Settings: Sendable {
  /// `--store`.
  package var store: String?
  /// `--packs`.
  package var packs: String?
  /// `--author`.
  package var author: String?
  package var environment: [String: String]
  package var folder: String
  package var clock: @Sendable () -> Timestamp
  package var configuration = Configuration()
  /// Bulk changes of more claims than this are asked about.
  package var bulkLimit: Int { configuration.bulkLimit ?? 20 }

  package init(
    store: String? = nil, packs: String? = nil, author: String? = nil,
    environment: [String: String], folder: String,
    clock: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) {
    self.store = store
    self.packs = packs
    self.author = author
    self.environment = environment
    self.folder = folder
    self.clock = clock
  }

  /// Tells the stores of this machine apart: the file's name and a hash of where it is.
  package var storeName: String {
    let path = URL(fileURLWithPath: location.path).resolvingSymlinksInPath().path
    let hash = ContentHash(of: Array(path.utf8)).hex.prefix(8)
    return "\(URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent)-\(hash)"
  }

  package var location: StoreLocation {
    StoreLocation.find(option: store, environment: environment, folder: folder)
  }
}
