internal import Messages
internal import Provenance

/// What analysts did on a claim.
struct WorkFacts {
  let record: ClaimRecord
  /// In a blind review, whose verdicts are shown before they have judged as well.
  let reader: String?

  init(_ record: ClaimRecord, reader: String? = nil) {
    self.record = record
    self.reader = reader
  }

  var facts: [Fact] {
    tags + record.disputes.flatMap(dispute) + notes + record.evidence.map(evidence) + judgements
      + record.corrections.map {
        Fact(say("corrected"), $0.correction.parts.joined(separator: ", ") + signed($0.by))
      }
      + record.links.map {
        Fact(say("link"), "\($0.relation.rawValue) \($0.other)" + signed($0.by))
      }
      + endings
  }

  private var tags: [Fact] {
    let blindness = Blindness(reader)
    let taggings = Dictionary(grouping: blindness.taggings(of: record), by: \.tag)
    let words = blindness.tags(of: record).map { "\($0) (\(signers(taggings[$0] ?? [])))" }
    return words.isEmpty ? [] : [Fact(say("tags"), words.joined(separator: ", "))]
  }

  /// Who put a tag on, in the order of time, each with the version of the code book it follows.
  private func signers(_ taggings: [TaggingRecord]) -> String {
    let versions = taggings.reduce(into: [Int?]()) {
      if !$0.contains($1.codeVersion) { $0.append($1.codeVersion) }
    }
    return versions.map { version in
      let names = taggings.filter { $0.codeVersion == version }.map(\.by.author)
      return names.joined(separator: ", ") + (version.map { say(", code book v\($0)") } ?? "")
    }.joined(separator: "; ")
  }

  private func dispute(_ dispute: DisputeRecord) -> [Fact] {
    let grounds = dispute.grounds.map { say("; grounds: \($0)") } ?? ""
    let name = say("dispute \(dispute.by.operation)")
    let opened = Fact(name, dispute.reason + grounds + signed(dispute.by))
    guard let resolved = dispute.resolved else { return [opened] }
    return [opened, Fact("  \(dispute.state)", (dispute.resolution ?? "") + signed(resolved))]
  }

  /// Each note with its answers below it.
  private var notes: [Fact] {
    let first = record.annotations.filter { note in
      note.replyTo.map { id in !record.annotations.contains { $0.by.operation == id } } ?? true
    }
    return first.flatMap { thread($0, depth: 0) }
  }

  private func thread(_ note: AnnotationRecord, depth: Int) -> [Fact] {
    let answers = record.annotations.filter { $0.replyTo == note.by.operation }
    return [self.note(note, depth: depth)] + answers.flatMap { thread($0, depth: depth + 1) }
  }

  private func note(_ note: AnnotationRecord, depth: Int) -> Fact {
    let name = note.type?.rawValue ?? (depth > 0 ? say("answer") : say("note"))
    var words = note.text + signed(note.by)
    if let edited = note.edited { words += say(", edited") + signed(edited) }
    if let resolved = note.resolved {
      words +=
        say(", closed") + (note.resolution.map { $0.isEmpty ? "" : ": \($0)" } ?? "")
        + signed(resolved)
    }
    return Fact(String(repeating: "  ", count: depth) + "\(name) \(note.by.operation)", words)
  }

  private func evidence(_ record: EvidenceRecord) -> Fact {
    let evidence = record.evidence
    var words = "\(evidence.stance.rawValue) \(evidence.reference)"
    if let note = evidence.note { words += ": \(note)" }
    if let accessed = evidence.accessed { words += say(", looked at \(accessed)") }
    if let hash = evidence.sha256 { words += ", SHA-256 \(hash.prefix(12))…" }
    return Fact(say("evidence"), words + signed(record.by))
  }

  private var judgements: [Fact] {
    let shown = record.verdicts.filter { Blindness(reader).shows($0, of: record) }
    let hidden = record.verdicts.count - shown.count
    let blind =
      hidden == 0
      ? []
      : [Fact(say("verdicts"), say("\(hidden) of others, shown once you have judged"))]
    let settled = record.adjudications.filter { Blindness(reader).shows($0, of: record) }.map {
      Fact(say("settled"), judged($0) + dissent($0))
    }
    return shown.map { Fact(say("verdict"), judged($0)) } + blind + settled
  }

  /// Who judged otherwise, and how.
  private func dissent(_ settled: VerdictRecord) -> String {
    let others = record.verdicts.filter {
      $0.verdict.aspect == settled.verdict.aspect && $0.verdict.value != settled.verdict.value
    }
    let names = others.map { "\($0.by.author) (\($0.verdict.value))" }
    return names.isEmpty ? "" : say("; dissent: ") + names.joined(separator: ", ")
  }

  private func judged(_ record: VerdictRecord) -> String {
    let note = record.verdict.note.map { ": \($0)" } ?? ""
    return "\(record.verdict.aspect.rawValue) \(record.verdict.value)\(note)" + signed(record.by)
  }

  private var endings: [Fact] {
    var facts: [Fact] = []
    if let rejected = record.rejected {
      facts.append(Fact(say("rejected"), say("no claim") + signed(rejected)))
    }
    if !record.reviewed.isEmpty {
      let names = record.reviewed.map { "\($0.author), \($0.at.description.prefix(10))" }
      facts.append(Fact(say("reviewed"), names.joined(separator: "; ")))
    }
    return facts
  }

  private func signed(_ signature: Signature) -> String {
    " (\(signature.author), \(signature.at.description.prefix(10)))"
  }
}
