package import TerminalText

/// Writes a reply as text of a width, in style or plain.
///
/// Every text passes `TerminalText.safe`, so that no document can drive the terminal.
package struct ReplyRenderer: Sendable {
  package var width: Int
  package var style: TerminalStyle

  package init(width: Int, style: TerminalStyle = TerminalStyle(isOn: false)) {
    self.width = max(20, width)
    self.style = style
  }

  /// Returns the blocks as lines, each ended by a line feed.
  package func render(_ reply: Reply) -> String {
    reply.blocks.map(render).joined()
  }

  func render(_ block: Block) -> String {
    switch block {
    case .heading(let text): lines(wrapped(text).map(style.bold))
    case .text(let text): lines(wrapped(text))
    case .note(let text): lines(wrapped(text).map(style.dim))
    case .warning(let text): lines(wrapped("! " + text, indent: "  ").map { style($0, .yellow) })
    case .facts(let facts): lines(facts.flatMap { fact($0, nameWidth: nameWidth(facts)) })
    case .table(let table): lines(TableRenderer(width: width, style: style).lines(table))
    case .passage(let passage): lines(PassageRenderer(width: width, style: style).lines(passage))
    case .lines(let lines): self.lines(lines.flatMap(indented))
    case .raw(let text): text
    case .empty: "\n"
    }
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func wrapped(_ text: String, indent: String = "") -> [String] {
    TerminalText.wrap(
      TerminalText.safe(text, keepingLines: true), width: width, indent: indent)
  }

  private func nameWidth(_ facts: [Fact]) -> Int {
    min(width / 3, facts.map { TerminalText.width($0.name) }.max() ?? 0)
  }

  private func fact(_ fact: Fact, nameWidth: Int) -> [String] {
    let indent = String(repeating: " ", count: nameWidth + 2)
    let name = TerminalText.pad(TerminalText.safe(fact.name), to: nameWidth)
    let value = TerminalText.safe(fact.value, keepingLines: true)
    return TerminalText.wrap(style.dim(name) + "  " + value, width: width, indent: indent)
  }

  /// Wrapped lines keep the indentation of the line they come from, and two cells more.
  private func indented(_ line: String) -> [String] {
    let depth = line.prefix { $0 == " " }.count
    let indent = String(repeating: " ", count: min(depth, width / 2))
    let text = indent + TerminalText.safe(line.dropFirst(depth))
    return TerminalText.wrap(text, width: width, indent: indent + "  ")
  }
}
