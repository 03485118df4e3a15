internal import Messages
import TerminalText

/// Writes a passage with its marks as signs, and in colour where there is any.
struct PassageRenderer {
  let width: Int
  let style: TerminalStyle

  func lines(_ passage: Passage) -> [String] {
    let text = passage.spans.map(span).joined()
    let marks = Passage.Mark.allCases.filter { mark in passage.spans.contains { $0.mark == mark } }
    let legend = marks.map { "\($0.signs.open)\(say(Message($0.rawValue)))\($0.signs.close)" }
    let body = TerminalText.wrap("  " + text, width: width, indent: "  ")
    guard !legend.isEmpty else { return body }
    return body + [style.dim("  " + legend.joined(separator: " "))]
  }

  private func span(_ span: Passage.Span) -> String {
    let text = TerminalText.safe(span.text, keepingLines: false)
    guard let mark = span.mark else { return text }
    let signed = (span.opens ? mark.signs.open : "") + text + (span.closes ? mark.signs.close : "")
    return switch mark {
    case .content: style(signed, .bold)
    case .speaker: style(signed, .cyan)
    case .cue: style(signed, .yellow)
    }
  }
}
