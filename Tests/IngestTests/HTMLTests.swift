import ClaimModel
import Testing

@testable import Ingest

@Suite struct HTMLTests {
  @Test(arguments: [
    // Paragraphs, white space, entities, line breaks.
    (
      "<p>Satu\n  dua&nbsp;&amp; <b>tiga</b>.</p><p>Empat<br>lima.</p>",
      "Satu dua & tiga.\n\nEmpat\nlima."
    ),
    ("<div>Tanpa p.</div><div>Lagi.</div>", "Tanpa p.\n\nLagi."),
    ("<p>a\u{AD}b</p>", "ab"),
    // What is not the story.
    ("<p>Isi.</p><script>var p = '<p>no</p>'</script><style>p{}</style>", "Isi."),
    ("<nav><p>no</p></nav><p>Isi.</p><aside>no</aside><footer>no</footer>", "Isi."),
    ("<p>Isi.</p><figure><img><figcaption>no</figcaption></figure><form>no</form>", "Isi."),
    ("<p>Isi.</p><div hidden>no</div><div aria-hidden=true>no</div>", "Isi."),
    ("<h1>Judul</h1><p>Isi.</p><!-- no --><template>no</template>", "Isi."),
    ("<p>Isi.</p><ul><li><a href=#>no</a></li><li><a href=#>no</a></li></ul>", "Isi."),
    ("<p>Isi.</p><p>Baca juga: <a href=#>Judul lain</a></p>", "Isi.\n\nBaca juga: Judul lain"),
    ("<time>no</time><p>Pada <time>Sabtu</time>.</p>", "Pada Sabtu."),
    // Where the story is.
    ("<div><p>no</p></div><article><p>Isi yang panjang.</p></article>", "Isi yang panjang."),
    ("<p>no</p><main><p>Isi yang panjang.</p></main>", "Isi yang panjang."),
    ("<article><p>no</p></article><article><p>Yang terpanjang.</p></article>", "Yang terpanjang."),
    (
      "<article><p>no</p><div itemprop=articleBody><p>Isi yang panjang.</p></div></article>",
      "Isi yang panjang."
    ),
    (
      "<div><p>no</p></div><div><p>Isi satu.</p><p>Isi dua.</p></div><article><p>x</p></article>",
      "Isi satu.\n\nIsi dua."
    ),
    // Broken pages.
    ("<p>Satu<p>Dua<div>Tiga", "Satu\n\nDua\n\nTiga"),
    ("</p></div><p>Satu</b></i>", "Satu"),
    ("<p>1 < 2 & 3 > 2 &bogus; &#x41;</p>", "1 < 2 & 3 > 2 &bogus; A"),
    ("<p>Isi.</p><script>never closed <p>no</p>", "Isi."),
    ("<p>Isi.</p><p title=\"never closed>no</p>", "Isi."),
    ("<p>Isi \u{202E}kilab\u{202C}.</p>", "Isi \u{202E}kilab\u{202C}."),
  ])
  func text(page: String, text: String) throws {
    #expect(try read("<html><body>" + page).text == text)
  }

  @Test func head() throws {
    let article = try read(
      """
      <!DOCTYPE html><html lang="id-ID"><head><title>Judul | Lanting</title>
      <meta property="og:title" content="Judul &quot;satu&quot;">
      <meta property="og:site_name" content="Lanting">
      <meta property="og:url" content="https://lanting.example/og">
      <link rel="canonical" href="https://lanting.example/1">
      <meta property="article:published_time" content="2026-03-15T08:00:00+07:00">
      </head><body><h1>Judul dua</h1><time datetime="2026-03-16">Senin</time><p>Isi.</p>
      """)
    #expect(article.title == "Judul \"satu\"")
    #expect(article.outlet == "Lanting")
    #expect(article.url == "https://lanting.example/1")
    #expect(article.published == "2026-03-15T08:00:00+07:00")
    #expect(article.language == "id")
    #expect(article.text == "Isi.")
  }

  @Test(
    arguments: [
      ("<title>Satu</title><p>Isi.</p>", "Satu", nil, nil),
      ("<title>Satu</title><h1> Dua \n tiga </h1><p>Isi.</p>", "Dua tiga", nil, nil),
      ("<link rel=canonical href=/x><p>Isi.</p>", nil, nil, nil),
      (
        "<link rel=canonical href='javascript:x'><meta property=og:url content='http://a.example/'><p>I.</p>",
        nil, "http://a.example/", nil
      ),
      ("<p>Isi.</p><time datetime=2026-03-14>x</time>", nil, nil, "2026-03-14"),
    ] as [(String, String?, String?, String?)])
  func fallbacks(page: String, title: String?, url: String?, published: String?) throws {
    let article = try read("<html>" + page)
    #expect(article.title == title)
    #expect(article.url == url)
    #expect(article.published == published)
  }

  @Test(arguments: [
    ("utf-8", Array("Sarnıç".utf8), "Sarnıç"),
    ("", Array("Sarnıç".utf8), "Sarnıç"),
    // Bytes that are UTF-8 are UTF-8, whatever the page says.
    ("iso-8859-1", Array("Sarnıç".utf8), "Sarnıç"),
    ("windows-1254", [0x53, 0x61, 0x72, 0x6E, 0xFD, 0xE7], "Sarnıç"),
    ("iso-8859-9", [0x53, 0x61, 0x72, 0x6E, 0xFD, 0xE7], "Sarnıç"),
    ("", [0x63, 0x61, 0x66, 0xE9], "café"),
    ("x-nobody-knows", [0x63, 0x61, 0x66, 0xE9], "café"),
    ("utf-8", Array("Sarnıç ".utf8) + [0xFF] + Array(" Postası".utf8), "Sarnıç \u{FFFD} Postası"),
  ])
  func encodings(name: String, bytes: [UInt8], text: String) throws {
    let meta = name.isEmpty ? "" : "<meta charset=\"\(name)\">"
    let page = Array("<html><head>\(meta)</head><body><p>".utf8) + bytes + Array("</p>".utf8)
    #expect(try ArticleReader().read(bytes: page, origin: "a.html").map(\.text) == [text])
  }

  @Test func utf16() throws {
    let page = "\u{FEFF}<html><body><p>Sarnıç</p>".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try ArticleReader().read(bytes: page, origin: "a.html").map(\.text) == ["Sarnıç"])
  }

  @Test(arguments: [
    ("page", true), ("page.txt", true), ("page.jsonl", false),
  ])
  func contentTellsTheFormat(origin: String, isHTML: Bool) {
    let page = Array("\n <!DOCTYPE HTML><p>Isi.</p>".utf8)
    let articles = try? ArticleReader().read(bytes: page, origin: origin)
    #expect((articles?.first?.text == "Isi.") == isHTML)
  }

  @Test(
    arguments: [
      repeated("<div>", 1_900) + "<p>Isi.",
      repeated("<article>", 1_900) + "<p>Isi.",
      repeated("<p><b>", 1_900) + "Isi.",
      repeated("<div>", 1_900) + repeated("</b>", 100_000) + "<p>Isi.",
      repeated("<b>x</b>", 100_000) + "<p>Isi.",
      "<p>Isi.<a href=\"" + repeated("<a href=\"", 100_000),
      "<p>Isi.<" + repeated("a ", 100_000),
      "<p>Isi. " + repeated("&amp;", 100_000) + repeated("&", 100_000),
      "<!DOCTYPE html [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]><p>Isi. &b;",
      "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>Isi. &x;",
    ])
  func hostilePages(page: String) throws {
    let text = try read("<html><body>" + page).text
    #expect(text.contains("Isi."))
    #expect(!text.contains("haha") && !text.contains("root:"))
  }

  @Test(
    arguments: ["<div>", "<article>", "<ul><li>", "<table><tr><td>", "<p><span>"])
  func tooDeep(tags: String) {
    let page = "<html><body>" + repeated(tags, 100_000) + "<p>Isi."
    #expect(throws: IngestError.tooDeep(origin: "a.html", limit: 2_000)) { try read(page) }
  }

  private func read(_ page: String) throws -> Article {
    try #require(try ArticleReader().read(bytes: Array(page.utf8), origin: "a.html").first)
  }
}

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}
