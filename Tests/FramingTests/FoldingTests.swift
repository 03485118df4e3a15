import Testing

@testable import Framing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Türkiye", "turkiye"), ("IŞIK", "isik"), ("ışık", "isik"), ("İlham", "ilham"),
    ("Əliyev", "aliyev"), ("É", "e"), ("e\u{301}", "e"), ("Łódź", "lodz"), ("Straße", "strasse"),
    ("日本", "日本"), ("", ""),
  ])
  func folds(word: String, folded: String) {
    #expect(Folding.fold(word[...]) == folded)
  }
}
