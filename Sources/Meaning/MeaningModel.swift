package import ClaimModel

/// Tells how alike texts are in meaning, whatever languages of the model they are written in.
///
/// It finds what speaks of the same thing; it hardly sees that a number differs or that one text denies what the
/// other says.
///
/// ```swift
/// let model = try MeaningModel(MeaningFolder("/home/dewi/.local/share/sanad/meaning"))
/// let vectors = try model.vectors(of: ["Jembatan itu runtuh.", "The bridge collapsed."])
/// ```
package struct MeaningModel {
  private let tokenizer: Tokenizer
  private let encoder: TextEncoder

  /// Reads the model; takes a third of a second.
  ///
  /// - Parameter tokenizer: the library's file; nil for the one in the folder.
  /// - Throws: ``MeaningError``.
  package init(_ folder: MeaningFolder, tokenizer: String? = nil) throws(MeaningError) {
    guard folder.hasModel else { throw .absent(folder: folder.path) }
    let product = try MatrixProduct()
    self.tokenizer = try Tokenizer(model: folder.pieces, library: tokenizer ?? folder.tokenizer)
    let weights = try EncoderWeights(WeightsFile(folder.weights))
    encoder = TextEncoder(weights: weights, product: product)
  }

  /// Returns what each text means, in their order; nil where the model has nothing to say.
  ///
  /// - Parameter proceed: is told now and then how many texts are done; what it throws ends the work.
  /// - Throws: ``MeaningError``, and what `proceed` throws.
  package func vectors(
    of texts: [String], proceed: (_ done: Int) throws -> Void = { _ in }
  ) throws -> [MeaningVector?] {
    let numbers = try numbers(of: texts, proceed: proceed)
    return texts.indices.map {
      MeaningVector(
        Array(numbers[$0 * encoder.dimensions..<($0 + 1) * encoder.dimensions]))
    }
  }

  /// The model's own numbers, of length 1 for each text, one text after another.
  package func numbers(
    of texts: [String], proceed: (_ done: Int) throws -> Void = { _ in }
  ) throws -> [Float] {
    let divided = try texts.map(tokenizer.pieces(of:))
    return try encoder.numbers(of: divided, proceed: proceed)
  }
}
