/// Divides texts into the pieces of a SentencePiece model, by the library of `Sources/MeaningTokenizer`.
final class Tokenizer {
  private typealias Open = @convention(c) (UnsafePointer<CChar>) -> UnsafeMutableRawPointer?
  private typealias Close = @convention(c) (UnsafeMutableRawPointer) -> Void
  private typealias Encode =
    @convention(c) (
      UnsafeRawPointer, UnsafePointer<CChar>, Int, UnsafeMutablePointer<Int32>, Int32
    ) -> Int32

  private let handle: UnsafeMutableRawPointer
  private let encode: Encode
  private let close: Close

  /// The encoder's own pieces: what it does not know, and the ends of a text.
  static let (unknown, start, end): (Int32, Int32, Int32) = (0, 1, 2)
  /// Of a longer text only the beginning is read: as many pieces as a long article has.
  static let mostPieces = 4096
  /// The most pieces of a text with those of its ends.
  static let longest = mostPieces + 2

  init(model: String, library: String) throws(MeaningError) {
    let library = try DynamicLibrary([library])
    let open = try library.function("sanad_tokenizer_open", as: Open.self)
    encode = try library.function("sanad_tokenizer_encode", as: Encode.self)
    close = try library.function("sanad_tokenizer_close", as: Close.self)
    guard let handle = open(model) else {
      throw .malformed(path: model, reason: "no SentencePiece model")
    }
    self.handle = handle
  }

  deinit { close(handle) }

  /// Returns the pieces of a text between those of its ends; never none.
  func pieces(of text: String) throws(MeaningError) -> [Int32] {
    var text = text
    var count: Int32 = 0
    let most = min(Self.mostPieces, text.utf8.count + 1)
    var pieces = [Int32](unsafeUninitializedCapacity: most + 2) { buffer, filled in
      filled = 1
      guard let first = buffer.baseAddress else { return }
      first.initialize(to: Self.start)
      count = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          bytes.baseAddress.map { encode(handle, $0, bytes.count, first + 1, Int32(most)) } ?? 0
        }
      }
      filled += Int(max(0, count))
    }
    guard count >= 0 else { throw .undividable(text: text) }
    if count == 0 { pieces.append(Self.unknown) }
    pieces.append(Self.end)
    return pieces
  }
}
