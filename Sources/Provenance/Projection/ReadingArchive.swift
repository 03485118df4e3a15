import ClaimModel

/// A reading as the store keeps it: JSON lines, first what is true of the whole document, then one
/// ``ReadingEntry`` a line, so that a claim can be read alone from its byte range.
struct ReadingArchive: Sendable {
  struct Heading: Hashable, Sendable, Codable {
    var language: String
    var boilerplate: [Boilerplate]
    var credits: [Credit]
    var paragraphs: [ByteRange]
  }

  struct Entry: Sendable {
    var value: ReadingEntry
    /// Where its JSON stands in the archive.
    var slice: ByteRange
  }

  let bytes: [UInt8]
  let heading: Heading
  let entries: [Entry]

  init(_ reading: Reading, chains: [[ChainLink]]) {
    heading = Heading(
      language: reading.language, boilerplate: reading.boilerplate, credits: reading.credits,
      paragraphs: reading.paragraphs)
    var writer = JSONWriter()
    writer.reserve(1200 * reading.claims.count)
    writer.heading(heading)
    var entries: [Entry] = []
    for (index, claim) in reading.claims.enumerated() {
      let chain = index < chains.count ? chains[index] : []
      let value = ReadingEntry(chain: chain, claim: claim)
      writer.lineFeed()
      let start = writer.bytes.count
      writer.entry(value)
      entries.append(Entry(value: value, slice: ByteRange(start, writer.bytes.count)))
    }
    bytes = writer.bytes
    self.entries = entries
  }

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let lines = Self.lines(of: bytes)
    heading = try CanonicalJSON.decode(Heading.self, from: bytes[lines[0].start..<lines[0].end])
    entries = try lines.dropFirst().map { slice in
      let line = bytes[slice.start..<slice.end]
      return Entry(value: try CanonicalJSON.decode(ReadingEntry.self, from: line), slice: slice)
    }
  }

  var reading: Reading {
    Reading(
      language: heading.language, claims: entries.map(\.value.claim),
      boilerplate: heading.boilerplate, credits: heading.credits, paragraphs: heading.paragraphs)
  }

  /// The global ids of the claims; claims with the same ranges and kind are told apart by number.
  func hashes(in document: ContentHash) -> [ContentHash] {
    var seen: [ContentHash: Int] = [:]
    return entries.map { entry in
      let first = ClaimHash.make(document: document, claim: entry.value.claim)
      let occurrence = seen[first, default: 0]
      seen[first] = occurrence + 1
      guard occurrence > 0 else { return first }
      return ClaimHash.make(document: document, claim: entry.value.claim, occurrence: occurrence)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(ByteRange(start, index))
      start = index + 1
    }
    return lines + [ByteRange(start, bytes.count)]
  }
}
