/// Tells a text's language by its most frequent function words.
struct LanguageDetector: Sendable {
  let words: [(code: String, words: Set<String>)]

  /// Returns the language whose words stand most often among the first 400 words; nil when none does.
  func detect(_ text: String) -> String? {
    let found = text.prefix(4000).split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(400)
      .map { $0.lowercased() }
    let counts = words.map { language in found.count { language.words.contains($0) } }
    guard let best = counts.max(), best > 0 else { return nil }
    return counts.firstIndex(of: best).map { words[$0].code }
  }
}
