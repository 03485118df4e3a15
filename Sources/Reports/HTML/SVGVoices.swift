import Framing

/// The parties that one document lets speak, as bars, the largest first.
struct SVGVoices {
  let voices: DocumentVoices

  private static let lineHeight = 54

  func html() -> String {
    let document = voices.document
    let name = "\(document.source) (\(document.id))"
    return SVGFigure(
      id: "voices-\(HTMLText.anchor(document.id))", title: "Who is heard in \(name)",
      description: voices.shares.isEmpty
        ? "No claims." : voices.shares.map(sentence).joined(separator: "; ") + ".",
      height: max(1, voices.shares.count) * Self.lineHeight,
      drawing: drawing, table: table,
      caption: "<h3>\(HTMLText.isolated(document.source)) <small>\(HTMLText.isolated(document.id))"
        + "</small></h3>"
    ).html()
  }

  private var drawing: String {
    voices.shares.isEmpty
      ? SVGFigure.words("No claims.", y: 0)
      : voices.shares.enumerated().map(row).joined(separator: "\n")
  }

  private func sentence(_ share: VoiceShare) -> String {
    "\(ReportWording.party(share.party)) \(share.percent) %, \(facts(share))"
  }

  private func facts(_ share: VoiceShare) -> String {
    guard share.claims > 0 else { return "no words" }
    return "\(ReportWording.counted(share.words, "word")), \(share.quotedWords) quoted, first at "
      + "\(share.firstPosition) %"
  }

  private func row(_ place: Int, _ share: VoiceShare) -> String {
    let top = place * Self.lineHeight
    let kind = VoiceKind(share.party)
    let party = "\(kind.glyph) \(HTMLText.isolated(ReportWording.party(share.party)))"
    return SVGFigure.words(party, y: top, width: "84%")
      + SVGFigure.words("<b>\(share.percent) %</b>", x: "84%", y: top, width: "16%", style: "end")
      + bar(share, kind, y: top + 22)
      + SVGFigure.words(facts(share), y: top + 31, height: 18, style: "small")
  }

  /// Outlined for all words, full for those within quotation marks.
  private func bar(_ share: VoiceShare, _ kind: VoiceKind, y: Int) -> String {
    let width = voices.percent(share.words)
    let quoted = voices.percent(share.quotedWords)
    let full =
      quoted > 0
      ? "<rect class=\"quoted\" x=\"0\" y=\"\(y)\" width=\"\(quoted)%\" height=\"8\"/>" : ""
    return "<line class=\"track\" x1=\"0\" x2=\"100%\" y1=\"\(y + 8)\" y2=\"\(y + 8)\"/>"
      + (width > 0
        ? "<rect class=\"\(kind.rawValue)\" x=\"0\" y=\"\(y)\" width=\"\(width)%\" height=\"8\"/>"
        : "")
      + full
  }

  private var table: String {
    let rows = voices.shares.map { share in
      "<tr><th scope=\"row\">\(HTMLText.isolated(ReportWording.party(share.party)))</th>"
        + "<td class=\"count\">\(share.percent) %</td><td class=\"count\">\(share.words)</td>"
        + "<td class=\"count\">\(share.quotedWords)</td><td class=\"count\">\(share.claims)</td>"
        + "<td class=\"count\">\(share.claims > 0 ? "\(share.firstPosition) %" : "–")</td></tr>"
    }
    return HTMLTable.plain(
      heads: ["Voice", "Share", "Words", "Quoted", "Claims", "First at"], rows: rows)
  }
}
