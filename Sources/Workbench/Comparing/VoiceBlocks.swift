internal import Framing
internal import Messages
internal import Reports

/// Who is heard in each document, and how much; what nobody could be told of is always among it.
struct VoiceBlocks {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var blocks: [Block] {
    [.heading(say("Share of voice"))]
      + comparison.orderedDocuments.flatMap { document -> [Block] in
        [.text("\(document.source) (\(document.id))"), .table(table(document))]
      }
  }

  private func table(_ document: ComparedDocument) -> Table {
    Table(
      [
        .init("%", isNumber: true), .init("words", isNumber: true),
        .init("quoted", isNumber: true), .init("first at", isNumber: true),
        .init("party", isWide: true),
      ],
      rows: comparison.voices(in: document).map { share in
        [
          String(share.percent), String(share.words), String(share.quotedWords),
          share.claims > 0 ? "\(share.firstPosition) %" : "–",
          StoredWording.said(ReportWording.party(share.party)),
        ]
      })
  }
}
