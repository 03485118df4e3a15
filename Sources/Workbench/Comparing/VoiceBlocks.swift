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
      } + shared
  }

  /// Those who are heard in several documents, under the name that the first of them gives.
  private var shared: [Block] {
    let parties = comparison.parties.filter { $0.documents > 1 && $0.party != .outlet }
    guard !parties.isEmpty else { return [] }
    let columns = comparison.orderedDocuments.map { document in
      Table.Column(Message(document.source), isNumber: true)
    }
    let rows = parties.map { party in
      [StoredWording.said(ReportWording.party(party.party))]
        + party.shares.map { $0.map { "\($0.percent) %" } ?? "–" }
    }
    return [
      .empty, .heading(say("Heard in several documents")),
      .table(Table([.init("party", isWide: true)] + columns, rows: rows)),
    ]
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
