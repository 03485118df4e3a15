internal import ArgumentParser
internal import ClaimModel
internal import Provenance

extension ClaimKind: ExpressibleByArgument {}
extension ClaimVoice: ExpressibleByArgument {}
extension AnnotationType: ExpressibleByArgument {}
extension EvidenceKind: ExpressibleByArgument {}
extension VerdictAspect: ExpressibleByArgument {}
extension ClaimRelation: ExpressibleByArgument {}
extension ClaimOrder: ExpressibleByArgument {}

/// A claim or a document, as `show` takes them.
enum ShownThing: ExpressibleByArgument {
  case claim(ClaimID)
  case document(DocumentID)
  /// "it".
  case current

  init?(argument: String) {
    if argument.lowercased() == "it" {
      self = .current
    } else if let id = ClaimID(parsing: argument) {
      self = .claim(id)
    } else if let id = DocumentID(parsing: argument) {
      self = .document(id)
    } else {
      return nil
    }
  }
}

extension DocumentID: ExpressibleByArgument {
  package init?(argument: String) { self.init(parsing: argument) }
}

/// One claim: `c12`, or "it" for the one shown last.
enum ClaimArgument: ExpressibleByArgument {
  case claim(ClaimID)
  case current

  init?(argument: String) {
    if argument.lowercased() == "it" {
      self = .current
    } else if let id = ClaimID(parsing: argument) {
      self = .claim(id)
    } else {
      return nil
    }
  }

  func id(in workbench: Workbench) throws -> ClaimID {
    switch self {
    case .claim(let id): return id
    case .current:
      guard let current = workbench.current else { throw WorkbenchError.noCurrentClaim }
      return current
    }
  }
}

/// How a listing is written.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case line
  case json
  case jsonl
  case csv
  case tsv
  case markdown

  var isForPrograms: Bool { self != .table && self != .markdown }
}

extension OperationID: ExpressibleByArgument {
  package init?(argument: String) { self.init(parsing: argument) }
}

/// `s3`, or 3.
extension SessionID: ExpressibleByArgument {
  package init?(argument: String) {
    guard let id = SessionID(parsing: argument) ?? SessionID(parsing: "s" + argument) else {
      return nil
    }
    self = id
  }
}
