import ComparisonSamples
import Framing
import Testing

@testable import Reports

@Suite struct HTMLTests {
  private static let elements: Set<String> = [
    "a", "article", "b", "bdi", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl",
    "dt", "footer", "h1", "h2", "h3", "h4", "head", "header", "html", "li", "main", "mark", "meta",
    "nav", "ol", "p", "section", "small", "span", "strong", "style", "summary", "table", "tbody",
    "td", "th", "thead", "title", "tr", "ul",
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
      } else if !["meta", "br"].contains(name) {
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
