import Framing

/// For each document one bar: its own voice, named speakers, and those that could not be told.
struct SVGVoiceOverview {
  let voices: [DocumentVoices]

  private static let lineHeight = 58

  func html() -> String {
    SVGFigure(
      id: "voice-overview", title: "Own voice and voices of others",
      description: voices.map { "\($0.document.source): \(sentence($0))" }.joined(separator: "; ")
        + ".",
      height: voices.count * Self.lineHeight,
      drawing: voices.enumerated().map(row).joined(separator: "\n"), table: table
    ).html()
  }

  private func sentence(_ voices: DocumentVoices) -> String {
    voices.percents.map { "\($0.kind.words) \($0.percent) %" }.joined(separator: ", ")
  }

  private func row(_ place: Int, _ voices: DocumentVoices) -> String {
    let top = place * Self.lineHeight
    let name =
      "<b>\(HTMLText.isolated(voices.document.source))</b> \(HTMLText.isolated(voices.document.id))"
    let said = voices.percents.map { "\($0.kind.glyph) \($0.kind.words) \($0.percent) %" }
      .joined(separator: " · ")
    return SVGFigure.words(name, y: top) + bar(voices, y: top + 21)
      + SVGFigure.words(said, y: top + 32, style: "small")
  }

  private func bar(_ voices: DocumentVoices, y: Int) -> String {
    var start = 0.0
    return voices.kinds.map { kind, words in
      let width = min(100 - start, voices.percent(words))
      defer { start += width }
      guard width > 0 else { return "" }
      return "<rect class=\"\(kind.rawValue)\" x=\"\(Self.digits(start))%\" y=\"\(y)\" "
        + "width=\"\(Self.digits(width))%\" height=\"10\"/>"
    }.joined()
  }

  private static func digits(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private var table: String {
    let heads = ["Source"] + VoiceKind.allCases.map { "\($0.glyph) \($0.words)" } + ["Words"]
    let rows = voices.map { voices in
      let shares = voices.percents.map { "<td class=\"count\">\($0.percent) %</td>" }
      let words = "<td class=\"count\">\(voices.words)</td>"
      return "<tr><th scope=\"row\">\(HTMLText.isolated(voices.document.source)) "
        + "\(HTMLText.isolated(voices.document.id))</th>\(shares.joined())\(words)</tr>"
    }
    return HTMLTable.plain(heads: heads, rows: rows)
  }
}
