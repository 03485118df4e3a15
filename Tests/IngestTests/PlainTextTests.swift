import ClaimModel
import Testing

@testable import Ingest

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Satu. Dua.\n", "Satu. Dua.\n"),
    ("\u{FEFF}Satu.\n", "Satu.\n"),
    ("Satu.\r\n\r\nDua.\rTiga.\n", "Satu.\n\nDua.\nTiga.\n"),
    ("Satu.\r\r\n\r\n", "Satu.\n\n\n"),
    ("  Spasi dijaga. \n\n\n", "  Spasi dijaga. \n\n\n"),
    // Cleaning what could harm a terminal is the terminal's work.
    (
      "Hapus \u{1B}[2J layar \u{202E}kilab\u{202C}.", "Hapus \u{1B}[2J layar \u{202E}kilab\u{202C}."
    ),
    ("Nol lebar\u{200B}, gabung e\u{301}.", "Nol lebar\u{200B}, gabung e\u{301}."),
  ])
  func textIsKept(input: String, text: String) throws {
    let article = try #require(try read(input).first)
    #expect(Array(article.text.utf8) == Array(text.utf8))
    #expect(article.raw == Array(input.utf8))
    #expect(article.title == nil)
  }

  @Test(arguments: [
    (
      "Jembatan Ilva ditutup malam ini\n\nHalvek - Jembatan itu ditutup.\n",
      "Jembatan Ilva ditutup malam ini"
    ),
    ("Title: Jembatan ditutup\n\nJembatan itu ditutup.", "Jembatan ditutup"),
    (
      "TITLE:  Jembatan: ditutup \r\nDate: 2026-03-14\r\n\r\nJembatan itu ditutup.",
      "Jembatan: ditutup"
    ),
  ])
  func titleLeavesTheText(input: String, title: String) throws {
    let article = try #require(try read(input).first)
    #expect(article.title == title)
    #expect(article.text.contains("Jembatan itu ditutup."))
    #expect(!article.text.hasPrefix(title) && !article.text.lowercased().contains("title"))
  }

  @Test(arguments: [
    "Jembatan Ilva ditutup malam ini.\n\nKapal menunggu.",
    "Jembatan Ilva ditutup malam ini\nKapal menunggu.",
    "Jembatan Ilva ditutup malam ini\n\n",
    "Halvek, Orsenia\n\nKapal menunggu.",
    "“Jembatan Ilva ditutup malam ini”\n\nKapal menunggu.",
    "Source: Talwind\n\nThe bridge is shut.",
    "Title:\n\nThe bridge is shut.",
    "Title: a\nMinister: no\n\nThe bridge is shut.",
  ])
  func notATitle(input: String) throws {
    let article = try #require(try read(input).first)
    #expect(article.text == input)
    #expect(article.title == nil && article.outlet == nil)
  }

  @Test func headerBlock() throws {
    let input = """
      Title: Bridge shut
      URL: https://talwind.example/1
      Date: 2026-03-14
      Source: Talwind
      Language: en

      The bridge is shut.
      """
    let article = try #require(try read(input).first)
    #expect(
      article
        == Article(
          origin: "a.txt", raw: Array(input.utf8), text: "The bridge is shut.",
          title: "Bridge shut", url: "https://talwind.example/1", outlet: "Talwind",
          published: "2026-03-14", language: "en"))
  }

  private func read(_ text: String) throws -> [Article] {
    try ArticleReader().read(bytes: Array(text.utf8), origin: "a.txt")
  }
}
