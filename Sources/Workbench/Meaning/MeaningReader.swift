internal import ClaimModel
internal import Meaning
internal import Messages
internal import Provenance

/// The meaning model of this machine: its files are read when a claim or a text is first to be read.
final class MeaningReader {
  /// Tells the model apart from others in the store.
  let identity: ContentHash
  private let folder: MeaningFolder
  private var loaded: MeaningModel?

  /// Claims that are read and kept together: less than a second's work.
  private static let batch = 512

  /// - Throws: ``MeaningError``; ``MeaningError/absent(folder:)`` where there is no model.
  init(_ folder: MeaningFolder) throws {
    self.folder = folder
    identity = ContentHash(of: Array(try folder.identity().utf8))
  }

  func read(_ text: String) throws -> MeaningVector? { try model().vectors(of: [text])[0] }

  /// What the claims that a filter means say; those not read before are read now, and kept.
  ///
  /// - Throws: ``MeaningError``, ``StoreError``, ``WorkbenchError/stopped``: what was read is kept.
  func meanings(of filter: Filter, in store: Store, telling work: Work) throws -> [KnownMeaning] {
    try complete(store.meanings(readBy: identity, matching: filter), in: store, telling: work)
  }

  /// The same for some contents.
  func meanings(
    of parts: [ClaimPart], in store: Store, telling work: Work?
  ) throws -> [KnownMeaning] {
    try complete(store.meanings(readBy: identity, of: parts), in: store, telling: work)
  }

  private func complete(
    _ meanings: ClaimMeanings, in store: Store, telling work: Work?
  ) throws -> [KnownMeaning] {
    var known = meanings.known
    let unread = meanings.unread
    for start in stride(from: 0, to: unread.count, by: Self.batch) {
      let parts = unread[start..<min(start + Self.batch, unread.count)]
      let vectors = try model().vectors(of: parts.map(\.content))
      let read = zip(parts, vectors).compactMap { part, vector in
        vector.map { (part: part, vector: $0) }
      }
      try keep(read, in: store)
      known += read.map {
        KnownMeaning(claim: $0.part.claim, part: $0.part.part, vector: $0.vector)
      }
      work?.tell(parts.endIndex, of: unread.count, say("claims"))
      try work?.check()
    }
    return known
  }

  /// Another process that writes at this moment does not stop the answer; the next one reads again.
  private func keep(
    _ read: [(part: ClaimPart, vector: MeaningVector)], in store: Store
  ) throws {
    do {
      try store.keep(read, readBy: identity)
    } catch let error as StoreError where error.kind == .busy {}
  }

  private func model() throws -> MeaningModel {
    if let loaded { return loaded }
    let model = try MeaningModel(folder)
    loaded = model
    return model
  }
}
