/// The colours of the page, light and dark; every colour repeats what a word or glyph says.
enum HTMLPalette {
  struct Colour: Sendable {
    let name: String
    let light: String
    let dark: String
  }

  static let colours = [
    Colour(name: "paper", light: "#fcfcfa", dark: "#141618"),
    Colour(name: "panel", light: "#f1f2ee", dark: "#1e2124"),
    Colour(name: "ink", light: "#1b1d1f", dark: "#e8e8e4"),
    Colour(name: "soft", light: "#54595f", dark: "#aab0b6"),
    Colour(name: "line", light: "#d3d6d0", dark: "#3b4045"),
    Colour(name: "rule", light: "#82888e", dark: "#7b8288"),
    Colour(name: "link", light: "#0b5394", dark: "#8ec1f0"),
    Colour(name: "statement", light: "#d9e8f6", dark: "#1d3a55"),
    Colour(name: "assertion", light: "#f7e9b8", dark: "#4a3d12"),
    Colour(name: "shown", light: "#ffe08a", dark: "#5e4b00"),
    Colour(name: "asserted", light: "#755000", dark: "#e8c15a"),
    Colour(name: "attributed", light: "#0b5394", dark: "#8ec1f0"),
    Colour(name: "hedged", light: "#67389a", dark: "#cfb0f0"),
    Colour(name: "denied", light: "#a31717", dark: "#ff9f97"),
    Colour(name: "mixed", light: "#8f4500", dark: "#ffb976"),
    Colour(name: "none", light: "#54595f", dark: "#aab0b6"),
  ]

  /// What is written on what: 4.5 to 1 at least (WCAG 2.2, 1.4.3).
  static let texts = [
    ("ink", ["paper", "panel", "statement", "assertion", "shown"]),
    ("soft", ["paper", "panel"]),
    ("link", ["paper", "panel", "statement", "assertion"]),
    ("asserted", ["paper", "panel"]), ("attributed", ["paper", "panel"]),
    ("hedged", ["paper", "panel"]), ("denied", ["paper", "panel"]), ("mixed", ["paper", "panel"]),
    ("none", ["paper", "panel"]),
  ]

  /// Borders and shapes that mean something, on what they lie: 3 to 1 at least (1.4.11).
  static let shapes = [
    ("rule", ["paper", "panel"]), ("link", ["paper", "panel"]), ("asserted", ["paper", "panel"]),
    ("ink", ["paper", "panel"]),
  ]

  static var sheet: String {
    """
    :root { color-scheme: light dark; \(variables(\.light)) }
    @media (prefers-color-scheme: dark) { :root { \(variables(\.dark)) } }

    """
  }

  /// Paper is light, and ink is saved, whatever the screen was.
  static var printSheet: String {
    ":root { color-scheme: light; \(variables(\.light)) --paper: #fff; --panel: #fff; }"
  }

  private static func variables(_ scheme: KeyPath<Colour, String>) -> String {
    colours.map { "--\($0.name): \($0[keyPath: scheme]);" }.joined(separator: " ")
  }
}
