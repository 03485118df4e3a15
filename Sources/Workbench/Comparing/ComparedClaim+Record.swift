internal import Framing
internal import Provenance

extension ComparedClaim {
  init(_ record: ClaimRecord, scales: VerdictScales, _ blindness: Blindness = Blindness(nil)) {
    self.init(
      id: record.id.description, claim: record.claim, chain: record.chain,
      tags: blindness.tags(of: record),
      taggings: blindness.taggings(of: record).map {
        ReportedTagging(
          tag: $0.tag, author: $0.by.author, date: $0.by.at.description,
          codeVersion: $0.codeVersion)
      },
      disputes: record.disputes.map(ReportedDispute.init),
      annotations: record.annotations.map {
        ReportedAnnotation(author: $0.by.author, date: $0.by.at.description, text: $0.text)
      },
      verdicts: record.verdicts.filter { blindness.shows($0, of: record) }
        .map { ReportedVerdict($0, scales) },
      evidence: record.evidence.map(ReportedEvidence.init))
  }
}

extension ReportedDispute {
  fileprivate init(_ dispute: DisputeRecord) {
    let end = dispute.resolved.map {
      ReportedAnnotation(
        author: $0.author, date: $0.at.description, text: dispute.resolution ?? "")
    }
    self.init(
      author: dispute.by.author, date: dispute.by.at.description, reason: dispute.reason,
      resolution: end)
  }
}

extension ReportedVerdict {
  fileprivate init(_ record: VerdictRecord, _ scales: VerdictScales) {
    let scale = scales.scale(of: record.verdict.aspect)
    let rating = scale.rating(of: record.verdict.value).map {
      ReportedRating(value: $0, worst: 1, best: scale.ordered.count)
    }
    self.init(
      subject: record.verdict.aspect == .saying ? .saying : .content,
      value: record.verdict.value, rating: rating, author: record.by.author,
      date: record.by.at.description, note: record.verdict.note ?? "")
  }
}

extension ReportedEvidence {
  fileprivate init(_ record: EvidenceRecord) {
    let reference = record.evidence.reference
    let isAddress = reference.hasPrefix("http://") || reference.hasPrefix("https://")
    let stance: Framing.EvidenceStance =
      switch record.evidence.stance {
      case .supports: .supports
      case .refutes: .contradicts
      case .context: .context
      }
    self.init(
      author: record.by.author, date: record.by.at.description,
      text: record.evidence.note ?? (isAddress ? "" : reference), url: isAddress ? reference : nil,
      stance: stance)
  }
}
