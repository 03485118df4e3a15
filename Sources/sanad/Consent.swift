import Foundation

/// Asks the person at the terminal before much is changed.
enum Consent {
  static func fromTerminal(_ question: String) -> Bool {
    print("\(question) [y/N] ", terminator: "")
    fflush(nil)
    return isYes(readLine() ?? "")
  }

  static func isYes(_ answer: String) -> Bool {
    ["y", "yes", "ya", "evet"].contains(answer.trimmingCharacters(in: .whitespaces).lowercased())
  }
}
