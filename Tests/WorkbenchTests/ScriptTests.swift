import Foundation
import Testing

@testable import Workbench

/// Files of commands, aliases, the manual page.
@Suite struct ScriptTests {
  @Test(arguments: [
    ("a\nb", [1: "a", 2: "b"]), ("sanad> a\nx\nsanad> b", [1: "a", 3: "b"]), ("", [1: ""]),
    ("a \"b\nc\"\nd", [1: "a \"b\nc\"", 3: "d"]), ("a \"b", [1: "a \"b"]),
  ])
  func linesAreCommands(text: String, commands: [Int: String]) {
    let lines = CommandLines(text).lines
    #expect(
      Dictionary(lines.map { ($0.number, $0.command) }, uniquingKeysWith: { $1 }) == commands)
  }

  @Test(arguments: [
    ("a x", "b y x"), ("b", "b"), ("aa x", "aa x"), ("loop", "loop"), ("", ""), (" a", "b y"),
  ])
  func aliasIsReplaced(line: String, whole: String) {
    #expect(Aliases(words: ["a": "b y", "loop": "loop"]).expand(line) == whole)
  }

  private func run(_ text: String, _ options: String = "") throws -> (String, WorkbenchStatus) {
    let bench = try Bench(imports: true)
    let path = try bench.write(Array(text.utf8), to: "a.session")
    let stream = try #require(bench.workbench.reply(to: "source \(path) \(options)")?.stream)
    var page = ""
    while let piece = try stream.next() {
      switch piece {
      case .output(let text): page += text
      case .problem(let message): page += "! \(message)\n"
      }
    }
    return (page, stream.status)
  }

  @Test func fileStopsAtAFailure() throws {
    let (page, status) = try run("tag c1 x\nshow c999\ntag c2 x\n")
    #expect(page.contains("Tagged c1") && page.contains("a.session:2:") && !page.contains("c2"))
    #expect(status == .notFound)
  }

  @Test func fileGoesOnWhenAsked() throws {
    let (page, status) = try run("show c999\ntag c2 x\n", "--keep-going")
    #expect(page.contains("Tagged c2"))
    #expect(status == .notFound)
  }

  /// Every command stands in the manual page, and nothing in it is a request by accident.
  @Test func manualPageIsWhole() {
    let page = ManualPage.text()
    for name in CommandNames.all { #expect(page.contains(".It Ic \(name)\n"), "\(name)") }
    let known = [
      "Dd", "Dt", "Os", "Sh", "Nm", "Nd", "Op", "Fl", "Ss", "Bl", "It", "El", "Bd", "Ed", "Ev",
    ]
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(known.contains(String(line.dropFirst().prefix(2))), "\(line)")
    }
  }

  @Test func stoppedWorkIsRefused() throws {
    let work = Work()
    work.begin()
    work.stop()
    #expect(throws: WorkbenchError.stopped) {
      _ = try Parallel.map([1, 2, 3], in: work, counting: "things") { $0 }
    }
    work.begin()
    #expect(try Parallel.map([1, 2, 3], in: work, counting: "things") { $0 } == [1, 2, 3])
  }
}
