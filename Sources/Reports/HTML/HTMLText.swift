/// Text made safe to stand in HTML, in elements and in quoted attributes.
enum HTMLText {
  /// Returns the text escaped, each control character as a visible element with its name.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if ControlCharacters.contains(scalar) {
        escaped += "<span class=\"control\">\(ControlCharacters.name(scalar))</span>"
      } else if let entity = entities[scalar] {
        escaped += entity
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Returns the text for a quoted attribute or a title, where no element may stand.
  static func attribute(_ text: String) -> String { escaped(text.showingControls) }

  /// Returns the text apart from its surroundings, so that its direction orders nothing else.
  static func isolated(_ text: String, language: String? = nil) -> String {
    let tag = language.map { " lang=\"\(self.language($0))\"" } ?? ""
    return "<bdi\(tag)>\(escaped(text))</bdi>"
  }

  /// Returns the pieces of a sentence, foreign words apart.
  static func phrases(_ phrases: [ReportFact.Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .ours(let words): escaped(words)
      case .theirs(let words): isolated(words)
      }
    }.joined()
  }

  /// Returns a link where the address is plainly one of the web; else the address as text.
  static func address(_ url: String) -> String {
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    guard isWeb, !url.unicodeScalars.contains(where: ControlCharacters.contains) else {
      return isolated(url)
    }
    return "<a href=\"\(attribute(url))\" rel=\"noreferrer\">\(isolated(url))</a>"
  }

  /// Returns what of an id may stand in an `id` attribute.
  static func anchor(_ id: String) -> String {
    id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// Returns a language code as BCP 47 allows its letters; `und` where nothing is left.
  static func language(_ code: String) -> String {
    let letters = anchor(code)
    return letters.isEmpty ? "und" : letters
  }

  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]
}
