internal import Meaning

extension Workbench {
  /// The meaning model, kept for this run; nil where `make semantic` has not been.
  ///
  /// - Throws: ``MeaningError`` when the model is there and damaged.
  func meaningReader() throws -> MeaningReader? {
    if let knownMeaningReader { return knownMeaningReader }
    let folder = MeaningFolder(environment: settings.environment)
    guard folder.hasModel else { return nil }
    let reader = try MeaningReader(folder)
    knownMeaningReader = reader
    return reader
  }
}
