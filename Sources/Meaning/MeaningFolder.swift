internal import Foundation

/// Where the files of the meaning model are, and which model they make.
package struct MeaningFolder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// `SANAD_MEANING`, else `sanad/meaning` in the user's data folder.
  package init(environment: [String: String]) {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = data ?? (environment["HOME"] ?? "") + "/.local/share"
    path = environment["SANAD_MEANING"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/sanad/meaning"
  }

  /// The vocabulary.
  var pieces: String { path + "/sp.model" }
  var weights: String { path + "/weights.npz" }
  /// The library that `scripts/build-tokenizer` makes.
  var tokenizer: String { path + "/libsanad-tokenizer.so" }

  /// Whether `make semantic` has been here.
  package var hasModel: Bool {
    [pieces, weights].allSatisfy(FileManager.default.fileExists(atPath:))
  }

  /// What tells models apart: the checksums of the vocabulary and of all weights, as text.
  ///
  /// - Throws: ``MeaningError``.
  package func identity() throws(MeaningError) -> String {
    guard hasModel else { throw .absent(folder: path) }
    guard let vocabulary = FileManager.default.contents(atPath: pieces) else {
      throw .unreadable(path: pieces)
    }
    let entries = try WeightsFile(weights).archive.entries
    let lines = entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.checksum)" }
    return (["pieces \(Checksum.of(vocabulary))"] + lines).joined(separator: "\n")
  }
}
