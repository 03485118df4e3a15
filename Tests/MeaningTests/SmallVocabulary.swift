import Foundation

/// A SentencePiece model written by hand: a few pieces with their scores.
///
/// Source: sentencepiece_model.proto; a field is its number and kind, then its length and bytes.
enum SmallVocabulary {
  /// In the order of their numbers, from 0.
  static let pieces = [
    "<unk>", "<s>", "</s>", "▁", "▁jem", "batan", "▁run", "tuh", "a", "b", "jem",
  ]

  static var model: Data {
    let listed = pieces.enumerated().map { number, piece in
      let kind: UInt8 = number == 0 ? 2 : number < 3 ? 3 : 1
      let score = number < 3 ? 0 : -Float(number)
      return field(
        1,
        field(1, Data(piece.utf8)) + Data([2 << 3 | 5]) + withUnsafeBytes(of: score) { Data($0) }
          + Data([3 << 3 | 0, kind]))
    }
    // Unigram; an empty normalizer that still marks spaces and the beginning.
    return listed.reduce(Data(), +) + field(2, Data([3 << 3 | 0, 1]))
      + field(3, field(1, Data("identity".utf8)))
  }

  private static func field(_ number: UInt8, _ bytes: Data) -> Data {
    Data([number << 3 | 2, UInt8(bytes.count)]) + bytes
  }
}
