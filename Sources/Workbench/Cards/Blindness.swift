internal import Provenance

/// Hides what others judged from an analyst who has not judged the same aspect yet, and others' tags
/// until the analyst is done with the claim, so that double coding is independent.
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

  /// Others' tags and verdicts stand in the log as well, and in what takes them back.
  func shows(_ entry: HistoryEntry) -> Bool {
    let coding: [OperationKind] = [.tag, .untag, .verdict, .withdrawVerdict, .undo, .redo]
    guard let reader else { return true }
    return entry.author == reader || !coding.contains(entry.kind)
  }

  /// The tags on a claim that the analyst may see.
  func taggings(of record: ClaimRecord) -> [TaggingRecord] {
    guard let reader, !record.reviewed.contains(where: { $0.author == reader }) else {
      return record.taggings
    }
    return record.taggings.filter { $0.by.author == reader }
  }

  /// The same, each tag once.
  func tags(of record: ClaimRecord) -> [String] {
    taggings(of: record).reduce(into: []) { if $0.last != $1.tag { $0.append($1.tag) } }
  }
}

extension Workbench {
  /// What this analyst may see of others' verdicts.
  func blindness() throws -> Blindness { Blindness(isBlind ? try store().author : nil) }
}
