internal import ArgumentParser
internal import Provenance

/// What analysts' agreement is measured on.
enum AgreementSubject: String, CaseIterable, ExpressibleByArgument {
  case content
  case saying
  case tags

  /// Nil for tags.
  var aspect: VerdictAspect? { VerdictAspect(rawValue: rawValue) }
}
