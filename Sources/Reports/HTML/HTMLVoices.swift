import Framing

/// Who is heard in each document, and how much.
struct HTMLVoices {
  let comparison: Comparison

  func section() -> String {
    let voices = comparison.orderedDocuments.map {
      DocumentVoices(document: $0, shares: comparison.voices(in: $0))
    }
    let figures = voices.map { SVGVoices(voices: $0).html() }
    return "<section id=\"voices\" aria-labelledby=\"voices-title\">\n"
      + "<h2 id=\"voices-title\">Who is heard</h2>\n"
      + "<p class=\"hint\">Words of the claims of each document, by whose voice they are; what stands in "
      + "quotation marks is the full part of a bar, and where nobody could be told the bar is dashed.</p>\n"
      + (voices.count > 1 ? SVGVoiceOverview(voices: voices).html() + parties : "")
      + "<div class=\"columns\">\(figures.joined(separator: "\n"))</div>\n</section>"
  }

  /// Each party's share of every document, under all the names it has there.
  private var parties: String {
    let documents = comparison.orderedDocuments
    guard !comparison.parties.isEmpty else { return "" }
    let heads =
      ["Party"]
      + documents.map { "\(HTMLText.isolated($0.source)) \(HTMLText.isolated($0.id))" }
    let rows = comparison.parties.map { party in
      let cells = party.shares.map { share in
        "<td class=\"count\">\(share.map { "\($0.percent) %" } ?? "–")</td>"
      }
      let names = party.names.isEmpty ? [ReportWording.party(party.party)] : party.names
      return
        "<tr><th scope=\"row\">\(names.map { HTMLText.isolated($0) }.joined(separator: " / "))</th>"
        + "\(cells.joined())</tr>"
    }
    return "<h3 id=\"parties\">Who is heard where</h3>\n"
      + "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"parties\">"
      + "\(HTMLTable.plain(heads: heads, rows: rows))</div>\n"
  }
}

/// The voices of one document.
struct DocumentVoices {
  let document: ComparedDocument
  let shares: [VoiceShare]

  var words: Int { shares.reduce(0) { $0 + $1.words } }

  /// Words of the outlet, of named speakers, and of those that could not be told.
  var kinds: [(kind: VoiceKind, words: Int)] {
    VoiceKind.allCases.map { kind in
      (kind, shares.filter { VoiceKind($0.party) == kind }.reduce(0) { $0 + $1.words })
    }
  }

  /// Whole percents of the kinds that make a hundred together; the greatest takes what rounding leaves.
  var percents: [(kind: VoiceKind, percent: Int)] {
    let total = Double(max(1, words))
    var rounded = kinds.map { kind, words in
      (kind: kind, percent: Int((Double(words) * 100 / total).rounded()))
    }
    let greatest = kinds.indices.max { kinds[$0].words < kinds[$1].words }
    if let greatest, words > 0 {
      rounded[greatest].percent += 100 - rounded.reduce(0) { $0 + $1.percent }
    }
    return rounded
  }

  func percent(_ words: Int) -> Double {
    self.words == 0 ? 0 : (Double(words) * 1000 / Double(self.words)).rounded() / 10
  }
}

/// Whose voice it is, in three kinds.
enum VoiceKind: String, CaseIterable {
  case outlet
  case named
  case unresolved

  init(_ party: VoiceParty) {
    switch party {
    case .outlet: self = .outlet
    case .speaker: self = .named
    case .unresolved: self = .unresolved
    }
  }

  var glyph: String {
    switch self {
    case .outlet: "●"
    case .named: "❝"
    case .unresolved: "?"
    }
  }

  var words: String {
    switch self {
    case .outlet: "own voice"
    case .named: "named speakers"
    case .unresolved: "unresolved"
    }
  }
}
