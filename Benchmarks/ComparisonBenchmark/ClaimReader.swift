import ClaimModel
import Framing
import Meaning

/// Gives claims what the meaning model reads in them, as the program does; nothing without a model.
struct ClaimReader {
  private let model: MeaningModel?

  /// - Parameter folder: the model's; nil for none.
  init(_ folder: String?) throws {
    model = try folder.map { try MeaningModel(MeaningFolder($0)) }
  }

  func read(_ documents: [ComparedDocument]) throws -> [ComparedDocument] {
    guard let model else { return documents }
    return try documents.map { document in
      var document = document
      let pieces = document.claims.map(document.pieces)
      var vectors = try model.vectors(of: pieces.flatMap(\.self))[...]
      for (number, pieces) in pieces.enumerated() {
        document.claims[number].meanings = Array(vectors.prefix(pieces.count))
        vectors = vectors.dropFirst(pieces.count)
      }
      return document
    }
  }
}
