import LanguagePacks

/// Short forms that a document explains itself: "Badan Pusat Statistik (BPS)".
struct Acronyms {
  /// The full name's tokens by the short form's hash.
  private var names: [UInt32: TokenRange] = [:]

  init(_ document: DocumentContext) {
    for index in document.tokens.indices.dropFirst(2) where document.kind(index) == .open {
      guard index + 2 < document.tokens.count, document.kind(index + 2) == .close,
        document.kind(index + 1) == .word,
        document.flags(index + 1).contains(.allCapitals)
          || document.isCapital(index + 1)
      else { continue }
      let key = document.tokens[index + 1].key
      if names[key] == nil, let name = Self.name(before: index, of: index + 1, document) {
        names[key] = name
      }
    }
  }

  func name(_ index: Int, _ document: DocumentContext) -> TokenRange? {
    names[document.tokens[index].key]
  }

  /// The words before the bracket whose first letters make the short form, roughly: the run begins
  /// with its first letter and is no longer than the short form has letters, or two more.
  private static func name(
    before open: Int, of short: Int, _ document: DocumentContext
  ) -> TokenRange? {
    let letters = Array(document.stem(short))
    guard let first = letters.first, letters.count >= 2, letters.count <= 10 else { return nil }
    var best: TokenRange?
    var start = open
    while start > 0, open - start < letters.count + 2, document.kind(start - 1) == .word {
      start -= 1
      let initial = document.stem(start).first
      if initial == first, document.isCapital(start), open - start >= 2 { best = start..<open }
    }
    return best
  }
}
