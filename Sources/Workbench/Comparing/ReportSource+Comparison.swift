internal import ClaimModel
internal import Framing
internal import Messages
internal import Provenance

extension ReportSource {
  /// Lays documents beside each other, with what the meaning model reads in their claims where there is one.
  ///
  /// - Throws: ``StoreError``, ``MeaningError``, ``WorkbenchError/stopped``.
  func comparison(
    of records: [DocumentRecord], options: ComparisonOptions
  ) throws -> Comparison {
    try Comparison.of(readDocuments(records), options: options, proceed: proceed)
  }

  /// The same without findings, voices and labels: only which claims stand together.
  func alignment(
    of records: [DocumentRecord], options: ComparisonOptions
  ) throws -> Comparison {
    try Comparison.aligned(readDocuments(records), options: options, proceed: proceed)
  }

  private func proceed(_ done: Int, _ total: Int) throws {
    work?.tell(done, of: total, say("claims"))
    try work?.check()
  }

  private func readDocuments(_ records: [DocumentRecord]) throws -> [ComparedDocument] {
    var documents = try documents(records)
    try addMeanings(to: &documents)
    return documents
  }

  /// What is not read yet is read now, and kept.
  private func addMeanings(to documents: inout [ComparedDocument]) throws {
    guard let meaningReader else { return }
    let parts = documents.flatMap { document in
      document.claims.flatMap { Self.parts(of: $0, in: document) }
    }
    let known = try meaningReader.meanings(of: parts, in: store, telling: work)
    let vectors = Dictionary(
      known.map { (Part(claim: $0.claim, number: $0.part), $0.vector) },
      uniquingKeysWith: { first, _ in first })
    for document in documents.indices {
      for claim in documents[document].claims.indices {
        documents[document].claims[claim].meanings = Self.parts(
          of: documents[document].claims[claim], in: documents[document]
        ).map { vectors[Part(claim: $0.claim, number: $0.part)] }
      }
    }
  }

  private struct Part: Hashable {
    var claim: ClaimID
    var number: Int
  }

  private static func parts(
    of claim: ComparedClaim, in document: ComparedDocument
  ) -> [ClaimPart] {
    guard let id = ClaimID(parsing: claim.id) else { return [] }
    let pieces = document.pieces(of: claim)
    return pieces.enumerated().map { place, piece in
      ClaimPart(claim: id, part: pieces.count == 1 ? 0 : place + 1, content: piece)
    }
  }
}
