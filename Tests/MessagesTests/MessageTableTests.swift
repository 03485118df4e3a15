import MessageSources
import Messages
import Testing

/// The tables hold every message of the sources and no other, in every language.
@Suite struct MessageTableTests {
  /// "make messages" brings a table in line.
  @Test(arguments: MessageLanguage.allCases)
  func tableIsThatOfTheSources(language: MessageLanguage) throws {
    #expect(try SourceMessages.here.tableText(language) == SourceMessages.here.wanted(language))
  }

  @Test(arguments: MessageLanguage.allCases.filter { $0 != .english })
  func everyMessageHasAWording(language: MessageLanguage) {
    let empty = MessageTable(embedded: language).entries.filter { $0.value.wording.isEmpty }
    #expect(empty.keys.sorted() == [])
  }

  /// A wording has the values of its message, and begins and ends in as many spaces.
  @Test(arguments: MessageLanguage.allCases)
  func wordingFitsTheMessage(language: MessageLanguage) {
    for (key, entry) in MessageTable(embedded: language).entries where !entry.wording.isEmpty {
      #expect(Self.places(entry.wording) == Self.places(key), "\(key)")
      #expect(Self.margins(entry.wording) == Self.margins(key), "\(key)")
    }
  }

  /// The wording for one may leave the number out.
  @Test(arguments: MessageLanguage.allCases)
  func wordingForOneFits(language: MessageLanguage) {
    for (key, entry) in MessageTable(embedded: language).entries where !entry.one.isEmpty {
      #expect(Self.places(entry.one).isSubset(of: Self.places(key)), "\(key)")
    }
  }

  /// What people read at the prompt is a message; the store's sentences are read back as one.
  @Test(arguments: ["Workbench", "sanad", "Provenance", "Ingest", "LanguagePacks"])
  func noSentenceIsLeftOut(module: String) throws {
    let known = MessageTable(embedded: .english).entries
    for (path, text) in try SourceMessages.here.sources() where path.hasPrefix(module + "/") {
      #expect(MessageScanner(text).unmarkedSentences.filter { known[$0] == nil } == [], "\(path)")
    }
  }

  private static func places(_ text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    let numbers = pieces.compactMap { piece in piece.firstIndex(of: "}").map { piece[..<$0] } }
    return Set(numbers.filter { Int($0) != nil }.map { String($0) })
  }

  private static func margins(_ text: String) -> [Int] {
    [text.prefix { $0 == " " }.count, text.reversed().prefix { $0 == " " }.count]
  }
}
