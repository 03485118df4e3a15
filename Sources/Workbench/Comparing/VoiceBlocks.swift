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
      + comparison.orderedDocuments.map { document in
        let shares = comparison.voices(in: document).map(Self.line)
        return .lines(["\(document.source) (\(document.id))"] + shares)
      }
  }

  private static func line(_ share: VoiceShare) -> String {
    let percent = share.percent < 10 ? " \(share.percent)" : "\(share.percent)"
    let party = StoredWording.said(ReportWording.party(share.party))
    return "  \(percent) %  \(party): \(extent(share))"
  }

  private static func extent(_ share: VoiceShare) -> String {
    guard share.claims > 0 else { return say("no words") }
    return say(
      "\(share.words) words, \(share.quotedWords) quoted, first at \(share.firstPosition) %")
  }
}
