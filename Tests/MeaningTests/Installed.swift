import Foundation

@testable import Meaning

/// What of the meaning model's needs this machine has.
enum Installed {
  static let hasMatrixProduct = (try? MatrixProduct()) != nil

  /// The library that `scripts/build-tokenizer` made: `make test` says where.
  static let tokenizer: String? = ProcessInfo.processInfo.environment["SANAD_TOKENIZER"].flatMap {
    FileManager.default.fileExists(atPath: $0) ? $0 : nil
  }

  /// The folder of `make semantic`.
  static let model: MeaningFolder? = {
    let folder = MeaningFolder(environment: ProcessInfo.processInfo.environment)
    return folder.hasModel ? folder : nil
  }()
}

/// A folder with the files of a model, that goes when it is no longer used.
final class TemporaryModel {
  let path: String

  init(_ weights: Data, pieces: Data = Data()) throws {
    path = FileManager.default.temporaryDirectory.path + "/sanad-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try weights.write(to: URL(fileURLWithPath: path + "/weights.npz"))
    try pieces.write(to: URL(fileURLWithPath: path + "/sp.model"))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
