import ClaimModel
import Testing

@testable import Provenance

/// What is written by hand is what `JSONEncoder` writes.
struct JSONWriterTests {
  @Test func everyCharacterIsWrittenAsByFoundation() throws {
    let scalars = (0...0x2FF).compactMap { Unicode.Scalar($0 as UInt32) } + ["\u{2028}", "😀", "/"]
    for scalar in scalars {
      let claim = Claim(
        kind: .assertion, voice: .outlet, content: [], sentence: ByteRange(-7, 0),
        rule: "a\(scalar)b")
      try expectSame(ReadingEntry(chain: [], claim: claim))
    }
  }

  @Test func everyFieldIsWrittenAsByFoundation() throws {
    for (index, claim) in SampleStory.reading(of: SampleStory.text).claims.enumerated() {
      var claim = claim
      claim.frame = Frame(
        predicate: ByteRange(1, 2), agent: ByteRange(0, index), voice: .passiveWithAgent)
      claim.dates = [DateMention(range: ByteRange(3, 9), iso: "2020-10")]
      claim.speaker?.antecedent = ByteRange(2, 3)
      claim.speaker?.medium = ByteRange(4, 5)
      claim.speaker?.onBehalfOfRange = ByteRange(5, 6)
      claim.checkWorthiness = CheckWorthiness(score: 40, reasons: [.quantity, .date])
      claim.cue?.ranges = [ByteRange(1, 2), ByteRange(Int.max, Int.min)]
      for chain in [[], SampleStory.chain(claim)] {
        try expectSame(ReadingEntry(chain: chain, claim: claim))
      }
    }
  }

  @Test func aHeadingIsWrittenAsByFoundation() throws {
    let range = ByteRange(2, 30)
    let heading = ReadingArchive.Heading(
      language: "tr", boilerplate: [Boilerplate(range: range, kind: .readAlso)],
      credits: [Credit(range: range, kind: .sourceLine, name: "\"A\" Ş")],
      paragraphs: [range, ByteRange(31, 40)])
    for heading in [
      heading, .init(language: "", boilerplate: [], credits: [], paragraphs: []),
    ] {
      var writer = JSONWriter()
      writer.heading(heading)
      let (ours, theirs) = (writer.bytes, try CanonicalJSON.encode(heading))
      #expect(ours == theirs, "\(String(decoding: ours, as: UTF8.self))")
    }
  }

  @Test func operationsAreWrittenAsByFoundation() throws {
    let hash = ContentHash(of: [1])
    let optional: [String?] = [nil, "x \"y\" Ş"]
    for text in optional {
      let imported = ImportDocument(
        document: hash, raw: hash, text: hash, origin: "a\n", url: text, outlet: text,
        agencies: text.map { [$0, "b"] } ?? [], language: text, title: text, published: text)
      #expect(try imported.payload() == CanonicalJSON.text(imported))
    }
    let extract = Extract(
      document: hash, text: hash, reading: hash, extractor: "test/1", count: 12)
    #expect(try extract.payload() == CanonicalJSON.text(extract))
    let other = ContentHash(of: [2])
    let moved = Extract(
      document: hash, text: hash, reading: hash, extractor: "", count: 0,
      carried: [hash: other, other: hash])
    #expect(try moved.payload() == CanonicalJSON.text(moved))
  }

  private func expectSame(_ entry: ReadingEntry) throws {
    var writer = JSONWriter()
    writer.entry(entry)
    let (ours, theirs) = (writer.bytes, try CanonicalJSON.encode(entry))
    #expect(ours == theirs, "\(String(decoding: ours, as: UTF8.self))")
  }
}
