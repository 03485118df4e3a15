internal import Messages
internal import Provenance

/// One more key after a key that opens a choice.
struct ReviewChoice {
  let key: Character
  let words: String
  /// The command it runs, or begins when it ends with a space.
  let line: String

  init(_ key: Character, _ meaning: String, _ line: String) {
    self.key = key
    words = "\(key) \(meaning)"
    self.line = line
  }

  /// The values of the content's scale, numbered.
  static func verdicts(in workbench: Workbench) -> [ReviewChoice] {
    let values = workbench.scale(of: .content).values.prefix(9)
    let numbered = values.enumerated().map { index, value in
      ReviewChoice(Character("\(index + 1)"), value, "verdict it content \(value)")
    }
    return numbered + [
      ReviewChoice("s", "said", "verdict it saying said"),
      ReviewChoice("m", "misquoted", "verdict it saying misquoted"),
      ReviewChoice("0", say("take back"), "verdict it content none"),
      ReviewChoice("w", say("with words"), "verdict it content "),
    ]
  }
}

extension Review {
  func choose(_ key: Character) throws -> ReviewStep {
    let choice = menu.first { $0.key == key }
    menu = []
    guard let choice else { return .draw }
    return choice.line.hasSuffix(" ") ? .ask(choice.line) : try run(choice.line)
  }
}
