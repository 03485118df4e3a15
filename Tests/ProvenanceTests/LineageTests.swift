import ClaimModel
import Provenance
import Testing

/// Copies, credits and analysts' words make lineages; likeness alone only suggests.
struct LineageTests {
  private static let story = """
    Sebuah kapal barang menabrak tiang dermaga timur pelabuhan lama pada Selasa pagi ketika kabut
    menutup muara. Petugas syahbandar menghentikan lalu lintas selama tiga jam dan memindahkan
    penumpang feri ke dermaga barat. Perbaikan tiang itu diperkirakan memakan waktu dua pekan dan
    biayanya ditanggung pemilik kapal, sebuah perusahaan dari kota tetangga yang juga mengoperasikan
    empat kapal lain di perairan yang sama sejak tahun lalu.
    """
  private static let other = """
    Panen garam di pesisir selatan tahun ini turun karena hujan datang lebih awal daripada biasanya.
    Para petani menunggu kepastian harga dari koperasi yang berjanji membeli seluruh hasil mereka
    sebelum akhir bulan, sementara gudang di dua desa masih penuh oleh sisa panen sebelumnya.
    """

  private func desk(_ items: [(text: String, outlet: String, day: String, credits: [Credit])])
    throws
    -> Desk
  {
    let desk = try Desk()
    for (index, item) in items.enumerated() {
      let article = SampleStory.article(
        item.text, origin: "\(index).txt", outlet: item.outlet, published: item.day)
      let reading = Reading(
        language: "id",
        claims: [
          Claim(
            kind: .assertion, voice: .outlet, content: [ByteRange(0, 20)],
            sentence: ByteRange(0, 20), rule: "assertion")
        ], credits: item.credits)
      _ = try desk.store.importArticle(article, reading: reading, chains: [])
    }
    return desk
  }

  private static func credit(_ name: String, _ kind: CreditKind = .sourceLine) -> Credit {
    Credit(range: ByteRange(0, 4), kind: kind, name: name)
  }

  private func groups(_ desk: Desk) throws -> [[Int]] {
    try desk.store.lineages().groups.map { $0.documents.map(\.number) }
  }

  @Test func anUncreditedCopyJoinsAndTheEarlierIsTheOrigin() throws {
    let cut = Self.story.split(separator: ".").prefix(2).joined(separator: ".") + "."
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", []), (Self.other, "Siang", "2020-09-28", []),
      (cut, "Sore", "2020-09-27", []),
    ])
    #expect(try groups(desk) == [[1, 3], [2]])
    let lineage = try #require(try desk.store.lineages(of: [DocumentID(1)]).groups.first)
    #expect(lineage.origin == DocumentID(3))
    #expect(lineage.links.map(\.kind) == [.copy] && lineage.links.map(\.basis) == [.text])
  }

  /// After a merge the documents are compared when somebody first asks.
  @Test func comparingIsToldAndCanBeStopped() throws {
    struct Stop: Error {}
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", []), (Self.story + " Tamat.", "Sore", "2020-09-29", []),
    ])
    let other = try Desk(author: "budi")
    _ = try other.store.merge(desk.path)
    #expect(throws: Stop.self) { try other.store.updateLineages { _, _ in throw Stop() } }
    var told: [[Int]] = []
    let lineages = try other.store.lineages { told.append([$0, $1]) }
    #expect(told == [[0, 2], [1, 2]])
    #expect(lineages.groups.map(\.documents.count) == [2])
    // Nothing is left to do.
    try other.store.updateLineages { _, _ in throw Stop() }
  }

  @Test func sharedPassagesOnlySuggest() throws {
    let passage = Self.story.split(separator: ".").prefix(2).joined(separator: ".")
    let mixed = Self.other + "\n" + Self.other.replacing("a", with: "o") + "\n" + passage
    let desk = try desk([
      (Self.story + Self.other.replacing("a", with: "u"), "Pagi", "2020-09-28", []),
      (mixed, "Sore", "2020-09-29", []),
    ])
    #expect(try groups(desk) == [[1], [2]])
    #expect(try desk.store.lineages().suggestions.map(\.kind) == [.passages])
  }

  @Test func anAnalystsWordGoesBeforeTheMeasureAndIsUndone() throws {
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", []), (Self.story + " Tamat.", "Sore", "2020-09-29", []),
      (Self.other, "Siang", "2020-09-28", []),
    ])
    #expect(try groups(desk) == [[1, 2], [3]])
    try desk.store.apply([.relate(DocumentID(2), .apart, DocumentID(1))])
    try desk.store.apply([.relate(DocumentID(3), .from, DocumentID(1))])
    #expect(try groups(desk) == [[1, 3], [2]])
    #expect(try desk.store.check().isSound)
    try desk.store.undo(2)
    #expect(try groups(desk) == [[1, 2], [3]])
    try desk.store.redo()
    try desk.store.apply([.relate(DocumentID(1), nil, DocumentID(3))])
    #expect(try desk.store.check().isSound)
    #expect(throws: StoreError.documentToItself(DocumentID(1))) {
      try desk.store.apply([.relate(DocumentID(1), .from, DocumentID(1))])
    }
  }

  @Test func creditsInACircleAndIntoTheFutureAreFlagged() throws {
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", [Self.credit("Sore", .citation)]),
      (Self.story + " Tamat.", "Sore", "2020-09-29", [Self.credit("Pagi")]),
    ])
    let warnings = try desk.store.lineages().warnings
    #expect(warnings.map(\.kind) == [.circle, .later])
    #expect(warnings[0].documents == [DocumentID(1), DocumentID(2)])
  }

  @Test func creditsAreReadThroughTheRegistry() throws {
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", []),
      (Self.story + " Tamat.", "Sore", "2020-09-29", [Self.credit("HP")]),
    ])
    #expect(try desk.store.lineages().groups[0].links.map(\.basis) == [.text])
    try desk.store.apply([.aliasSources(["Pagi"], canonical: "HP")])
    #expect(try desk.store.lineages().groups[0].links.map(\.basis) == [.credit])
    #expect(try desk.store.lineages().groups[0].source == "HP")
  }

  @Test func tenCopiesAreOneOrigin() throws {
    let desk = try desk(
      (0..<10).map { (Self.story + " \($0)", "Koran \($0)", "2020-09-28", []) })
    let lineages = try desk.store.lineages()
    let counted = try desk.store.independence(
      of: (1...10).map(DocumentID.init), in: lineages)
    #expect([counted.articles, counted.lineages, counted.primarySpeakers] == [10, 1, 0])
  }

  @Test func aDocumentThatIsTakenBackLeavesItsLineage() throws {
    let desk = try desk([
      (Self.story, "Pagi", "2020-09-28", []), (Self.story + " Tamat.", "Sore", "2020-09-29", []),
    ])
    try desk.store.undo()
    #expect(try groups(desk) == [[1]])
    try desk.store.redo()
    #expect(try groups(desk) == [[1, 2]])
  }
}
