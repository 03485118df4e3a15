import Foundation

/// How a store is opened.
package struct StoreOptions: Sendable {
  /// Signs every operation.
  package var author: String
  /// Makes a new store when there is none.
  package var creates: Bool
  /// Never writes, not even a journal.
  package var readOnly: Bool
  /// Seconds to wait for another process that writes.
  package var patience: Double
  package var clock: @Sendable () -> Timestamp

  package init(
    author: String = StoreOptions.defaultAuthor(), creates: Bool = true, readOnly: Bool = false,
    patience: Double = 10, clock: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) {
    self.author = author
    self.creates = creates
    self.readOnly = readOnly
    self.patience = patience
    self.clock = clock
  }

  /// `$SANAD_AUTHOR`, else the login name, else "unknown".
  package static func defaultAuthor(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    let candidates = [environment["SANAD_AUTHOR"], NSUserName(), environment["USER"]]
    let named = candidates.compactMap { $0?.trimmingCharacters(in: .whitespacesAndNewlines) }
    return named.first { !$0.isEmpty } ?? "unknown"
  }
}
