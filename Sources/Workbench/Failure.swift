internal import ArgumentParser
internal import Ingest
internal import LanguagePacks
internal import Meaning
internal import Messages
internal import Provenance

/// Any error as the user meets it: one message and an exit code by kind.
package struct Failure: Error, Hashable, Sendable {
  package let message: String
  package let status: ExitStatus

  package init(message: String, status: ExitStatus) {
    self.message = message
    self.status = status
  }

  package init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as WorkbenchError: self.init(message: error.message, status: error.status)
    case let error as StoreError:
      self.init(message: error.message, status: ExitStatus(error.kind))
    case let error as IngestError:
      self.init(message: error.description, status: error.status)
    case let error as PackError: self.init(message: error.description, status: error.status)
    case let error as MeaningError: self.init(message: error.description, status: error.status)
    case let error as FilterError: self.init(message: error.message, status: .usage)
    default:
      self.init(
        message: say("An unforeseen fault: \(String(describing: error))"), status: .software)
    }
  }
}

extension IngestError {
  var status: ExitStatus {
    switch self {
    case .missing, .folderWithoutArticles: .notFound
    case .unreadable: .permission
    case .empty, .binary, .otherFormat, .otherEncoding, .invalidUTF8, .tooLarge, .malformedLine,
      .tooDeep, .noArticleText:
      .data
    }
  }
}

extension PackError {
  var status: ExitStatus {
    switch self {
    case .unreadable: .notFound
    case .unknownLanguage: .usage
    default: .data
    }
  }
}

extension MeaningError {
  var status: ExitStatus {
    switch self {
    case .absent: .notFound
    case .unreadable: .permission
    case .malformed, .undividable: .data
    case .missingLibrary: .software
    }
  }
}
