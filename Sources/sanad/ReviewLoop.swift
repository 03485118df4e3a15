import LineEditing
import Messages
import TerminalText
import Workbench

/// Walks a review with the keys of a terminal.
///
/// Where the terminal can only print, or with `--plain`, nothing is ever overwritten: each claim
/// follows the one before, and after a key only what it did is printed.
@MainActor
struct ReviewLoop {
  let review: Review
  let screen: Screen
  let editor: LineEditor

  func run() -> ExitStatus {
    let movesCursor = !screen.isPlain && !Terminal.isDumb
    let keys = KeyReader(movesCursor: movesCursor)
    let painter: any ReviewPainter = movesCursor ? ScreenPainter(screen) : LinePainter(screen)
    let status: ExitStatus? = keys.whileReading {
      var walk = ReviewWalk(review: review, keys: keys, painter: painter, editor: editor)
      return walk.run()
    }
    print(say("Review: \(review.header). review goes on."))
    return status ?? .success
  }
}

/// The state of a review at the terminal, from key to key.
@MainActor
private struct ReviewWalk {
  let review: Review
  let keys: KeyReader
  let painter: any ReviewPainter
  let editor: LineEditor
  private var status = ExitStatus.success

  init(review: Review, keys: KeyReader, painter: any ReviewPainter, editor: LineEditor) {
    self.review = review
    self.keys = keys
    self.painter = painter
    self.editor = editor
  }

  mutating func run() -> ExitStatus {
    painter.begin()
    draw()
    while true {
      prepare()
      let key = keys.next()
      if [.interrupt, .endOfInput].contains(key) { return status }
      guard take(key) else { return status }
    }
  }

  /// What a screen is drawn again for is there from the start where nothing is drawn again.
  private func draw() {
    do { painter.paint(try painter.redraws ? review.glance() : review.screen()) } catch {
      painter.tell(Failure(error).message)
    }
  }

  private func prepare() {
    do { if try review.prepare(unless: { KeyReader.isPressed }) { again() } } catch {
      review.complain(Failure(error).message)
      draw()
    }
  }

  /// Draws what is known now, and goes on.
  private func again() {
    draw()
    if !KeyReader.isPressed { prepare() }
  }

  /// Returns false when the key ends the review.
  private func take(_ key: Key) -> Bool {
    switch key {
    case .letter(let letter): return press(letter)
    case .enter: return press("\n")
    case .right: return press("s")
    case .left, .backspace: return press("p")
    case .up, .down, .pageUp, .pageDown, .home, .end: painter.scroll(key)
    case .redraw: painter.begin()
    case .paste: review.complain(say("A paste is no key; : takes a command."))
    default: return true
    }
    draw()
    return true
  }

  private func press(_ letter: Character) -> Bool { follow { try review.press(letter) } }

  private func follow(_ work: () throws -> ReviewStep) -> Bool {
    do {
      switch try work() {
      case .leave: return false
      case .draw: break
      case .ask(let begun): return ask(begun)
      case .page(let reply):
        painter.page(reply, keys: keys)
        painter.begin()
      }
    } catch {
      review.complain(Failure(error).message)
    }
    draw()
    return true
  }

  private func ask(_ begun: String) -> Bool {
    painter.makeRoom()
    let input = keys.pausing { editor.readLine(prompt: "review> ", begun: begun) }
    painter.begin()
    guard case .line(let line) = input, line.contains(where: { !$0.isWhitespace }),
      line.trimmed != begun.trimmed
    else {
      draw()
      return true
    }
    if CommandLineRun.isLeaving(line) { return false }
    let work = review.work
    work.begin()
    return follow {
      try keys.pausing {
        try Interrupts.whileRunning(stoppingWith: { work.stop() }) { try review.run(line) }
      }
    }
  }
}

extension String {
  fileprivate var trimmed: Substring {
    self[...].drop { $0 == " " }.reversedTrim
  }
}

extension Substring {
  fileprivate var reversedTrim: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? ""
  }
}
