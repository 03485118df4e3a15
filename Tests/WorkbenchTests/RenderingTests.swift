import ClaimModel
import Messages
import TerminalText
import Testing

@testable import Workbench

/// Pages fit their width and carry no control character.
@Suite struct RenderingTests {
  static let commands = [
    "claims", "documents", "show c1", "show d1", "why c2", "chain c2", "context c3", "history",
    "sources", "compare", "help", "help claims", "eval \(Bench.root)/Claims/oslet-reef",
  ]

  @Test(arguments: [40, 80, 132])
  func linesFit(width: Int) throws {
    let bench = try Bench(imports: true)
    bench.workbench.width = width
    for command in Self.commands {
      for line in try bench.page(command).split(separator: "\n") {
        #expect(TerminalText.width(line) <= width, "\(command): \(line)")
      }
    }
  }

  @Test func aPageIsNeverTooNarrow() throws {
    let bench = try Bench(imports: true)
    bench.workbench.width = 1
    for command in Self.commands { #expect(try !bench.page(command).isEmpty) }
  }

  @Test func hostileTextIsShownByNumber() {
    let evil = "a\u{1B}[2J\u{202E}b\u{7}"
    let blocks: [Block] = [
      .heading(evil), .text(evil), .note(evil), .warning(evil), .facts([Fact(evil, evil)]),
      .table(Table([.init(Message(evil))], rows: [[evil]])), .lines([evil]),
      .passage(Passage(text: evil, range: ByteRange(0, 9), marked: [])),
    ]
    let page = ReplyRenderer(width: 80).render(Reply(blocks))
    #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}") && !page.contains("\u{7}"))
  }

  @Test(arguments: [
    ([(0, 5, Passage.Mark.content)], "  [hello] world\n"),
    ([(0, 11, .content), (6, 11, .speaker)], "  [hello world]\n"),
    ([(6, 11, .speaker), (0, 11, .content)], "  [hello {world}\n"),
  ])
  func marksAreSigns(marks: [(Int, Int, Passage.Mark)], page: String) {
    let marked = marks.map { (range: ByteRange($0.0, $0.1), mark: $0.2) }
    let passage = Passage(text: "hello world", range: ByteRange(0, 11), marked: marked)
    let text = ReplyRenderer(width: 80).render(Reply([.passage(passage)]))
    #expect(text.hasPrefix(page))
  }
}
