import Testing

@testable import Workbench

/// Sources, speakers, lineages and versions, as lines of the prompt.
@Suite struct TracingCommandTests {
  @Test(arguments: [
    ("sources", ["Talwind", "4 articles, 3 lineages"]),
    ("sources show Talwind", ["agency", "credited in  d1", "1 article, 1 lineage"]),
    ("speakers", ["Helga Sorvane"]),
    (
      "speakers show Helga Sorvane", ["named as", "Sarnıç Postası", "Savunma Bakanı Helga Sorvane"]
    ),
    ("speakers suggest", ["Orsenia Dışişleri Bakanlığı", "yes", "another language"]),
    ("lineage", ["d4 Talwind", "└─ d1 Lanting", "a translation", "Alone: d2, d3"]),
    ("lineage d1", ["2 articles, 1 lineage", "Said by somebody, then told as a fact", "c7"]),
    ("lineage --case ilva-bridge", ["4 articles, 3 lineages"]),
    ("show d1", ["goes back to d4, from Talwind", "2 articles, 1 lineage"]),
    ("documents versions d1", ["d1 has one version"]),
    ("claims orphaned:yes", ["No claim"]),
  ])
  func lineShows(line: String, words: [String]) throws {
    let bench = try Bench(imports: true)
    bench.workbench.width = 200
    let page = try bench.page(line)
    for word in words { #expect(page.contains(word), "\(line): no \(word)") }
  }

  @Test(arguments: [
    ("sources edit Talwind kind:outlet country:or code:TW", "sources show Talwind", "TW"),
    ("sources merge Sampiran Lanting", "sources show Sampiran", "also known as  Sampiran"),
    ("sources rename Talwind \"Talwind Wire\"", "show d4", "Talwind Wire"),
    ("speakers merge --certain", "speakers", "Orsenia Dışişleri Bakanlığı,"),
    (
      "speakers merge Tavoria \"Pemerintah Tavoria\"", "speakers show Tavoria", "Pemerintah Tavoria"
    ),
    (
      "speakers edit \"Helga Sorvane\" party:Tavoria affiliation:\"Savunma Bakanlığı\"",
      "speakers show Helga Sorvane", "Savunma Bakanlığı"
    ),
    ("lineage from d2 d3", "lineage d2", "analyst: editor says so"),
    ("lineage apart d1 d4", "lineage", "4 articles, 4 lineages"),
  ])
  func aChangeIsShownAndUndone(line: String, look: String, words: String) throws {
    let bench = try Bench(imports: true)
    bench.workbench.width = 200
    #expect(try !bench.page(look).contains(words))
    _ = try bench.page(line)
    #expect(try bench.page(look).contains(words))
    #expect(try bench.page("check").contains("The store is whole"))
    _ = try bench.page("undo")
    #expect(try !bench.page(look).contains(words))
  }

  @Test(arguments: [
    ("sources show Talwint", "Did you mean Talwind?"),
    ("sources edit Talwind colour:red", "no part of a source"),
    ("sources edit Talwind kind:friend", "agency"),
    ("sources merge Talwind", "at least two names"),
    ("speakers show Nobody", "No claim has the speaker"),
    ("speakers edit \"Helga Sorvane\"", "party:"),
    ("lineage d99", "no document d99"),
    ("lineage from d1 d1", "cannot go back to itself"),
    ("documents versions d99", "no document d99"),
  ])
  func mistakesAreNamed(line: String, words: String) throws {
    let failure = try Bench(imports: true).failure(line)
    #expect(
      failure?.message.contains(words) == true, "\(line): \(failure?.message ?? "no failure")")
  }

  private static let first = """
    Menteri Perhubungan Ratna Suri mengatakan bahwa 12 kapal rusak di pelabuhan itu.

    Gelombang tinggi menghantam dermaga pada Senin pagi.

    Wali Kota Bram Hadi meminta warga menjauhi pantai.
    """
  private static let second = """
    Menteri Perhubungan Ratna Suri mengatakan bahwa 14 kapal rusak di pelabuhan itu.

    Gelombang tinggi menghantam dermaga pada Senin pagi.

    Pelabuhan ditutup sampai Rabu.
    """

  @Test func versionsAreComparedClaimByClaim() throws {
    let bench = try Bench()
    bench.workbench.width = 200
    let url = "--url https://example.org/wave --outlet Pagi --language id"
    let paths = try [Self.first, Self.second].enumerated().map { index, text in
      try bench.write(Array(text.utf8), to: "v\(index).txt")
    }
    _ = try bench.page("import \(paths[0]) \(url)")
    _ = try bench.page("tag document:d1 seen")
    #expect(try bench.page("import \(paths[1]) \(url)").contains("new version of d1"))
    let page = try bench.page("documents versions d2")
    for words in [
      "number changed", "12", "14", "added", "Pelabuhan ditutup", "gone", "warga menjauhi",
    ] {
      #expect(page.contains(words), "no \(words)")
    }
    #expect(!page.contains("Gelombang"))
    #expect(try bench.page("claims document:d2 tag:seen").contains("Gelombang"))
    let orphans = try bench.page("claims orphaned:yes")
    #expect(orphans.contains("12 kapal") && orphans.contains("warga menjauhi"))
    #expect(!orphans.contains("Gelombang"))
  }
}
