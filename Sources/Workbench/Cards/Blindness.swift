internal import Provenance

/// Hides what others judged from an analyst who has not judged the same aspect yet, so that double
/// coding is independent, until it is settled.
struct Blindness {
  /// Nil sees everything.
  let reader: String?

  init(_ reader: String?) { self.reader = reader }

  func shows(_ verdict: VerdictRecord, of record: ClaimRecord) -> Bool {
    let aspect = verdict.verdict.aspect
    guard let reader, !record.adjudications.contains(where: { $0.verdict.aspect == aspect }) else {
      return true
    }
    return record.verdicts.contains {
      $0.by.author == reader && $0.verdict.aspect == aspect
    }
  }
}

extension Workbench {
  /// What this analyst may see of others' verdicts.
  func blindness() throws -> Blindness { Blindness(isBlind ? try store().author : nil) }
}
