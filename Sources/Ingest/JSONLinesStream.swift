package import ClaimModel

/// Reads JSON Lines one article at a time, so that a file of any size fits in memory.
///
///     let stream = JSONLinesStream(descriptor: STDIN_FILENO, origin: "standard input")
///     while let article = try stream.next() { … }
///
/// After an error the stream goes on with the line that follows. It does not close the descriptor.
package struct JSONLinesStream {
  private let descriptor: Int32
  private let origin: String
  /// The greatest length of a line, in bytes.
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var offset = 0
  private var lines = 0
  private var ended = false

  /// Streams a descriptor; `opening` are bytes of it that were read already.
  package init(
    descriptor: Int32, origin: String, limit: Int = ArticleReader.defaultLimit,
    opening: [UInt8] = []
  ) {
    buffer = opening
    self.descriptor = descriptor
    self.origin = origin
    self.limit = limit
  }

  /// Returns the next article, or nil at the end.
  package mutating func next() throws(IngestError) -> Article? {
    while let (line, position) = try nextLine() {
      if line.allSatisfy({ ASCII.isSpace($0) }) { continue }
      if let bad = UTF8Text.firstInvalid(line) {
        throw .invalidUTF8(origin: origin, byteOffset: position + bad)
      }
      return try JSONLine(origin: origin, number: lines).article(line)
    }
    return nil
  }

  /// Returns a line without its end and the offset of its first byte in the input.
  private mutating func nextLine() throws(IngestError) -> ([UInt8], Int)? {
    while true {
      if let end = buffer[searched...].firstIndex(of: ASCII.lineFeed) { return take(to: end) }
      searched = buffer.count
      if ended { return start < buffer.count ? take(to: buffer.count) : nil }
      guard buffer.count - start <= limit else { throw try skipLongLine() }
      try fill()
    }
  }

  private mutating func take(to end: Int) -> ([UInt8], Int) {
    lines += 1
    let mark = offset + start == 0 ? UTF8Text.markLength(Array(buffer.prefix(3))) : 0
    let line = (Array(buffer[min(start + mark, end)..<end]), offset + start + mark)
    start = min(end + 1, buffer.count)
    searched = start
    return line
  }

  private mutating func fill() throws(IngestError) {
    buffer.removeSubrange(..<start)
    offset += start
    searched -= start
    start = 0
    guard let part = try FileBytes.next(from: descriptor, origin: origin, atMost: 1 << 18) else {
      ended = true
      return
    }
    buffer += part
  }

  /// Drops the rest of a line that is too long and returns the error that says so.
  private mutating func skipLongLine() throws(IngestError) -> IngestError {
    lines += 1
    let fault = JSONLine(origin: origin, number: lines).fault(.tooLong(limit: limit))
    while !ended {
      if let end = buffer[searched...].firstIndex(of: ASCII.lineFeed) {
        start = end + 1
        searched = start
        return fault
      }
      start = buffer.count
      searched = start
      try fill()
    }
    return fault
  }
}
