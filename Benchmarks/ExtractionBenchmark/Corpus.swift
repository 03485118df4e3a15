import Foundation

/// News text made of the shipped articles, their paragraphs shuffled by a seeded generator.
struct Corpus {
  struct Article: Sendable {
    let language: String
    let text: String
  }

  private(set) var articles: [Article] = []
  private(set) var bytes = 0

  init(folder: String, bytes wanted: Int) throws {
    let sources = try Self.sources(folder)
    var random = SplitMix64(state: 20_200_928)
    while bytes < wanted {
      let source = sources[Int(random.next() % UInt64(sources.count))]
      let text = source.paragraphs.shuffled(using: &random).joined(separator: "\n\n")
      articles.append(Article(language: source.language, text: text))
      bytes += text.utf8.count
    }
  }

  func part(percent: Int) -> ArraySlice<Article> {
    articles[..<max(1, articles.count * percent / 100)]
  }

  /// Runs of letters, byte by byte: the least any reader of text must do.
  func countWords() {
    var words = 0
    for article in articles {
      var inWord = false
      for byte in article.text.utf8 {
        let isLetter = byte >= 0x80 || byte | 0x20 &- 0x61 < 26
        if isLetter, !inWord { words += 1 }
        inWord = isLetter
      }
    }
    precondition(words > 0)
  }

  private static func sources(_ folder: String) throws -> [(language: String, paragraphs: [String])]
  {
    var sources: [(language: String, paragraphs: [String])] = []
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for path in paths.sorted() where path.hasSuffix(".expected.json") {
      let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
      let expected = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let file = folder + "/" + path.replacing(".expected.json", with: ".txt")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      sources.append((expected?["lang"] as? String ?? "en", text.components(separatedBy: "\n\n")))
    }
    return sources
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
