import ClaimModel
import ComparisonSamples
import Framing
import Testing

@testable import Reports

@Suite struct HTMLTests {
  private static let elements: Set<String> = [
    "a", "article", "b", "bdi", "blockquote", "body", "br", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "head", "header", "html", "li",
    "main", "mark", "meta", "nav", "ol", "p", "section", "small", "span", "strong", "style",
    "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    "circle", "desc", "foreignObject", "line", "path", "rect", "svg", "text",
  ]

  /// Only elements we write, each closed, none with a handler: text cannot have become markup.
  @Test(arguments: Samples.allCases)
  func isWellFormed(sample: Samples) throws {
    let page = try HTMLExporter().export(sample.report())
    var open: [String] = []
    for tag in tags(page) {
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      #expect(Self.elements.contains(name), "\(tag)")
      #expect(!tag.contains(/\son\w+=/), "\(tag)")
      if tag.hasPrefix("/") {
        #expect(open.popLast() == name, "\(tag)")
      } else if !["meta", "br"].contains(name), !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    #expect(open == [])
  }

  @Test(arguments: Samples.allCases)
  func linksLeadSomewhere(sample: Samples) throws {
    let page = try HTMLExporter().export(sample.report())
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let targets = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(Set(targets).subtracting(ids).sorted() == [])
  }

  @Test(arguments: Samples.allCases)
  func loadsNothing(sample: Samples) throws {
    let page = try HTMLExporter().export(sample.report())
    #expect(!page.contains("src="))
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("href=\"javascript"))
  }

  /// Every drawing has a name and a description, and a table that says the same.
  @Test(arguments: Samples.allCases)
  func drawingsCanBeReadWithoutEyes(sample: Samples) throws {
    let page = try HTMLExporter().export(sample.report())
    let ids = Set(page.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    for figure in page.split(separator: "<figure>").dropFirst() {
      let words = try #require(figure.firstMatch(of: /role="img" aria-labelledby="([^"]*)"/)).1
      #expect(ids.isSuperset(of: words.split(separator: " ").map(String.init)))
      #expect(figure.contains(/<title id="[^"]*">[^<]+<\/title>/))
      #expect(figure.contains(/<desc id="[^"]*">[^<]+<\/desc>/))
      #expect(figure.contains("<summary>As a table</summary>\n<table"))
    }
    #expect(page.matches(of: /<svg[^>]*role=/).count == page.matches(of: /<figure>/).count)
  }

  /// A cell leads to its source in its row's drawer, a finding to its row, a row's tags to findings.
  @Test func everythingLeadsToTheEvidence() throws {
    let report = try Samples.harbour.report()
    let page = try HTMLExporter().export(report)
    for row in report.comparison.rows {
      #expect(page.contains("<section class=\"drawer\" id=\"row-\(row.id)\""))
      for column in row.cells.indices {
        let id = "row-\(row.id)-\(column + 1)"
        #expect(page.contains("href=\"#\(id)\""))
        #expect(page.contains("<article class=\"source\" id=\"\(id)\""))
      }
    }
    for number in report.comparison.findings.indices.map({ $0 + 1 }) {
      #expect(page.contains("<article class=\"finding\" id=\"finding-\(number)\""))
      #expect(
        page.contains("<span class=\"tags\">") && page.contains("href=\"#finding-\(number)\""))
    }
  }

  /// What shows a finding is marked within the words of its side.
  @Test(arguments: [Samples.harbour, .worked])
  func findingsMarkTheirWords(sample: Samples) throws {
    let lookup = ComparisonLookup(try sample.report().comparison)
    for (index, finding) in lookup.comparison.findings.enumerated() {
      let card = HTMLFinding(number: index + 1, finding: finding, lookup: lookup).card()
      for side in finding.sides {
        let document = try #require(lookup.document(side.document))
        for range in side.ranges where !document.text[range].contains("\n") {
          let words = HTMLText.escaped(document.text[range].prefix { $0 != "…" })
          let marked = card.matches(of: /<mark class="shown[^"]*">(.*?)<\/mark>/).map { $0.1 }
          #expect(marked.joined(separator: "").contains(words.prefix(8)), "\(words)")
        }
      }
    }
  }

  /// Text that is far from the words is cut at a space, within the paragraph.
  @Test func showsTheWordsInTheirPlace() throws {
    let far = String(repeating: "word ", count: 100)
    let text = "Before.\n\(far)here it is \(far)\nAfter."
    let document = ComparedDocument(id: "d1", source: "A", language: "en", title: "", text: text)
    let start = "Before.\n".utf8.count + far.utf8.count
    let range = ByteRange(start, start + "here it is".utf8.count)
    let html = HTMLQuotation(document: document).around(
      [range], marks: [MarkedPassage.Mark(range: range, kind: .statement)])
    #expect(html.contains("<mark class=\"statement ends\">here it is</mark>"))
    #expect(html.contains("… word") && html.contains("word …"))
    #expect(!html.contains("Before") && !html.contains("After"))
    let whole = HTMLQuotation(document: document).around([ByteRange(0, 6)], marks: [])
    #expect(whole.contains(">Before.<"))
  }

  @Test func marksTextWithoutChangingIt() throws {
    for document in HarbourFire.documents {
      let html = MarkedText(document: document).html()
      let words = html.replacing(/<a class="label".*?<\/a>/, with: "")
        .replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'")
      #expect(words == document.text)
    }
  }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"),
    ("\u{202E}x", "<span class=\"control\">U+202E</span>x"), ("", ""),
  ])
  func escapes(text: String, html: String) {
    #expect(HTMLText.escaped(text) == html)
  }

  @Test(arguments: [("id", "id"), ("zh-Hant", "zh-Hant"), ("\"><b>", "b"), ("", "und")])
  func cleansLanguages(code: String, language: String) {
    #expect(HTMLText.language(code) == language)
  }

  private func tags(_ page: String) -> [Substring] {
    page.replacing("<!DOCTYPE html>", with: "").split(separator: "<").dropFirst().map {
      $0.prefix { $0 != ">" }
    }
  }
}
