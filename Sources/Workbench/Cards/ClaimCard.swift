internal import ClaimModel
internal import Messages
internal import Provenance

/// Everything about one claim on one screen.
struct ClaimCard {
  let record: ClaimRecord
  let document: DocumentRecord
  let text: String
  let reading: Reading

  /// Whose verdicts alone are shown, until they have judged as well; nil shows everybody's.
  var reader: String?

  init(_ id: ClaimID, in store: Store) throws {
    record = try store.claim(id)
    document = try store.document(record.document)
    text = try store.text(of: record.document)
    reading = try store.reading(of: record.document)
  }

  /// As the analyst at this workbench may see it.
  init(_ id: ClaimID, in workbench: Workbench) throws {
    let store = try workbench.store()
    try self.init(id, in: store)
    reader = try workbench.blindness().reader
  }

  var claim: Claim { record.claim }

  /// The paragraph of the claim, or the paragraphs when its content goes over several.
  var paragraph: ByteRange {
    let whole = reading.paragraphs.filter { paragraph in
      paragraph.overlaps(claim.sentence) || claim.content.contains { $0.overlaps(paragraph) }
    }
    guard let first = whole.first, let last = whole.last else { return claim.sentence }
    return ByteRange(first.start, last.end)
  }

  var title: String {
    let words = [claim.kind.rawValue, claim.voice.rawValue, claim.act.rawValue]
    let parts = claim.kind == .assertion ? ["assertion", say("the outlet's own voice")] : words
    return "\(record.id)  \(parts.joined(separator: ", "))"
  }

  var passage: Passage { Passage(claim, in: text, range: paragraph) }

  var blocks: [Block] { blocks(with: []) }

  func blocks(with more: [Fact]) -> [Block] {
    let facts = ReadingFacts(card: self).facts + more + WorkFacts(record, reader: reader).facts
    return [.heading(title), .passage(passage), .facts(facts)]
  }

  /// The words of ranges, joined where text between them is left out.
  func words(_ ranges: [ByteRange]) -> String {
    ranges.map { String(text[$0]) }.joined(separator: " … ")
  }
}
