internal import Framing
internal import Messages
internal import Reports

/// Findings by kind, each with what every side says and its exact words.
struct FindingBlocks {
  private let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  var blocks: [Block] {
    FindingKind.allCases.flatMap { kind -> [Block] in
      let found = findings.filter { $0.kind == kind }
      guard !found.isEmpty else { return [] }
      let heading = "\(ReportWording.tag(kind).glyph) \(say(Message(kind.title)))"
      return [.empty, .heading(heading), .lines(found.flatMap(Self.lines))]
    }
  }

  private static func lines(_ finding: Finding) -> [String] {
    let subject = finding.subject.isEmpty ? "" : "  \(say(Message(finding.subject)))"
    return ["\(finding.row)\(subject)"]
      + finding.sides.flatMap { side in
        [
          "  \(side.source) \(side.claim): \(StoredWording.said(side.value))",
          "      “\(side.text)”",
        ]
      }
  }
}
