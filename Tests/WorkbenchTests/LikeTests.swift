import ClaimModel
import Foundation
import Meaning
import Provenance
import Testing

@testable import Workbench

/// `find --like`, with vectors that a test made up and without a model.
struct LikeTests {
  private let bench: Bench

  init() throws { bench = try Bench(imports: true) }

  /// Files that count as a model as long as nothing has to be read: an empty zip file is one.
  private func installModel() throws -> ContentHash {
    let folder = bench.path(".local/share/sanad/meaning")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let files: [String: [UInt8]] = [
      "sp.model": [1, 2, 3],
      "weights.npz": [0x50, 0x4b, 5, 6] + Array(repeating: 0, count: 18),
    ]
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    return ContentHash(of: Array(try MeaningFolder(folder).identity().utf8))
  }

  /// Every claim is a direction of its own, but that some lean to that of c1.
  private func keepVectors(leaning: [Int: Float]) throws {
    let model = try installModel()
    let store = try Store.open(at: bench.path("sanad.db"))
    let unread = try store.meanings(readBy: model).unread
    let read = try unread.map { part in
      let number = part.claim.number
      let lean = number == 1 ? 1 : leaning[number] ?? 0
      var numbers = [Float](repeating: 0, count: MeaningVector.dimensions)
      numbers[number] = (1 - lean * lean).squareRoot()
      numbers[1] += lean
      return (part: part, vector: try #require(MeaningVector(numbers)))
    }
    try store.keep(read, readBy: model)
    try store.close()
  }

  @Test func theNearestComeFirst() throws {
    try keepVectors(leaning: [4: 0.6, 9: 0.9, 12: 0.4, 15: 0.2])
    let rows = try bench.page("find --like c1 --format line").split(separator: "\n")
      .map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
    #expect(rows == ["90 % c9", "60 % c4", "40 % c12"])
    #expect(try bench.page("find --like c1 --limit 1 --format line").hasPrefix("90 %\tc9\t"))
    #expect(try bench.page("find --like c1 c4,c12 --format line").hasPrefix("60 %\tc4\t"))
  }

  @Test func whatIsFoundIsLast() throws {
    try keepVectors(leaning: [4: 0.6, 9: 0.9])
    _ = try bench.page("find --like c1")
    #expect(try bench.page("next").contains("c9"))
  }

  @Test func programsGetTheLikeness() throws {
    try keepVectors(leaning: [9: 0.9])
    let line = try bench.page("find --like c1 --format jsonl")
    let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(record?["claim"] as? String == "c9")
    #expect(record?["likeness"] as? Double == 0.899)
    #expect(
      try bench.page("find --like c1 --format csv").hasPrefix("like,id,kind,who,claim,marks\r\n"))
  }

  @Test func nothingLikeItIsSaid() throws {
    try keepVectors(leaning: [:])
    #expect(try bench.page("find --like c1") == "No claim is like it.\n")
  }

  /// What has to be read needs the whole model: one sentence says what is missing.
  @Test func aTextNeedsTheWholeModel() throws {
    try keepVectors(leaning: [:])
    let failure = bench.failure("find --like \"the bridge fell\"")
    #expect(failure?.status == .software)
    #expect(failure?.message.contains("make semantic") == true)
  }

  @Test func aDamagedModelIsSaid() throws {
    _ = try installModel()
    let path = bench.path(".local/share/sanad/meaning/weights.npz")
    try Data("no archive".utf8).write(to: URL(fileURLWithPath: path))
    let failure = bench.failure("find --like c1")
    #expect(failure?.status == .data)
    #expect(failure?.message.contains(path) == true)
  }

  /// The claim stands there all the same.
  @Test func aReviewSaysOnceThatTheModelCannotRead() throws {
    _ = try installModel()
    bench.workbench.walksReviews = true
    let review = try #require(try bench.workbench.reply(to: "review c1-c3 --order id")?.review)
    _ = try review.glance()
    #expect(throws: MeaningError.self) { _ = try review.prepare(unless: { false }) }
    #expect(try !review.prepare(unless: { false }))
    #expect(try !review.glance().body.isEmpty)
  }

  @Test func withoutAModelSharedWordsAreFollowed() throws {
    let content = try Store.open(at: bench.path("sanad.db")).claim(ClaimID(1)).content
    let page = try bench.page("find --like \"\(content.filter { $0 != "\"" })\"")
    #expect(page.contains("c1 "))
    #expect(page.contains("there is no meaning model"))
    #expect(!(try bench.page("find --like c1")).contains("c1 "))
    #expect(try bench.page("find --like xyzzy").hasPrefix("No claim is like it.\n"))
  }

  @Test func findNeedsWordsOrALikeness() {
    #expect(bench.failure("find")?.status == .usage)
  }
}
