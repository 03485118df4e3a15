import ClaimModel
import Foundation
import GRDB
import Testing

@testable import Provenance

/// `docs/data-model.md` says what is.
struct DataModelTests {
  private static let page =
    (try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/data-model.md"), encoding: .utf8)) ?? ""

  /// The queries of the page, in order.
  static let queries = page.components(separatedBy: "```sql\n").dropFirst().map {
    $0.components(separatedBy: "```")[0]
  }

  @Test func thereAreTen() { #expect(Self.queries.count == 10) }

  /// Another program, which has none of our functions, gets rows from each.
  @Test(arguments: 0..<queries.count)
  func aQueryFindsRows(_ index: Int) throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    try desk.store.apply([
      .dispute([ClaimID(1)], reason: "?"),
      .verdict([ClaimID(1)], Verdict(aspect: .saying, value: "yes")),
    ])
    try desk.reopened(author: "budi").apply([
      .verdict([ClaimID(1)], Verdict(aspect: .saying, value: "no"))
    ])
    let queue = try DatabaseQueue(path: desk.path)
    let rows = try queue.read { try Row.fetchAll($0, sql: Self.queries[index]) }
    #expect(!rows.isEmpty)
  }

  @Test func everyTableIsDescribed() {
    let tables =
      (Schema.logTables + Schema.identityTables + Schema.projection + Schema.views
      + Schema.signatureTables + Schema.reviewTables + Schema.registryTables
      + Schema.versionTables + Schema.lineageTables + Schema.meaningTables)
      .compactMap { $0.firstMatch(of: /CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)/)?.1 }
    #expect(tables.count > 20)
    for table in tables { #expect(Self.page.contains("`\(table)`"), "\(table)") }
  }

  @Test func everyKindOfOperationIsReadBack() throws {
    for kind in OperationKind.allCases { #expect(kind.type.kind == kind) }
  }
}
