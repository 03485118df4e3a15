import Foundation
import Testing

@testable import Meaning

@Suite(.enabled(if: Installed.tokenizer != nil, "skipped: no tokenizer; make test builds it"))
struct TokenizerTests {
  private func tokenizer(_ folder: TemporaryModel) throws -> Tokenizer {
    try Tokenizer(
      model: MeaningFolder(folder.path).pieces, library: try #require(Installed.tokenizer))
  }

  @Test(
    arguments: [
      ("", [1, 0, 2]), ("   ", [1, 0, 2]), ("jembatan", [1, 4, 5, 2]),
      ("jembatan runtuh", [1, 4, 5, 6, 7, 2]), ("  jembatan   runtuh ", [1, 4, 5, 6, 7, 2]),
      // What the model does not know is a piece of its own, character by character.
      ("a", [1, 3, 8, 2]), ("a橋樑b", [1, 3, 8, 0, 0, 9, 2]), ("😀", [1, 3, 0, 2]),
      ("a\u{0}b", [1, 3, 8, 0, 9, 2]),
    ] as [(String, [Int32])])
  func textsAreDivided(_ text: String, _ pieces: [Int32]) throws {
    let folder = try TemporaryModel(Data(), pieces: SmallVocabulary.model)
    #expect(try tokenizer(folder).pieces(of: text) == pieces)
  }

  @Test func ofALongTextOnlyTheBeginningIsRead() throws {
    let folder = try TemporaryModel(Data(), pieces: SmallVocabulary.model)
    let pieces = try tokenizer(folder).pieces(of: String(repeating: "ab", count: 50_000))
    #expect(pieces.count == Tokenizer.mostPieces + 2)
    #expect(pieces.first == 1 && pieces.last == 2)
  }

  @Test(arguments: [Data(), Data("no model".utf8), SmallVocabulary.model.prefix(9)])
  func anotherFileIsRefused(_ bytes: Data) throws {
    let folder = try TemporaryModel(Data(), pieces: bytes)
    #expect(throws: MeaningError.self) { try tokenizer(folder) }
  }

  @Test(.enabled(if: Installed.hasMatrixProduct, "skipped: no BLAS"))
  func aWholeModelIsReadAndAsked() throws {
    let small = SmallModel(seed: 11)
    let folder = try TemporaryModel(small.archive(), pieces: SmallVocabulary.model)
    let model = try MeaningModel(MeaningFolder(folder.path), tokenizer: Installed.tokenizer)
    let numbers = try model.numbers(of: ["jembatan runtuh", ""])
    let plain = [[1, 4, 5, 6, 7, 2], [1, 0, 2]].flatMap(PlainEncoder(model: small).encode)
    #expect(zip(numbers, plain).allSatisfy { abs($0 - $1) < 1e-4 })
  }
}
