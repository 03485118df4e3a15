import Foundation
import Testing

@testable import Reports

/// Contrast as WCAG 2.2 measures it, computed from the palette itself.
@Suite struct HTMLPaletteTests {
  private static func pairs(_ pairs: [(String, [String])]) -> [(String, String)] {
    pairs.flatMap { ink, grounds in grounds.map { (ink, $0) } }
  }

  @Test(arguments: pairs(HTMLPalette.texts)) func textStandsOut(ink: String, ground: String) throws
  {
    try #expect(contrast(ink, ground, \.light) >= 4.5)
    try #expect(contrast(ink, ground, \.dark) >= 4.5)
  }

  @Test(arguments: pairs(HTMLPalette.shapes)) func shapesStandOut(ink: String, ground: String)
    throws
  {
    try #expect(contrast(ink, ground, \.light) >= 3)
    try #expect(contrast(ink, ground, \.dark) >= 3)
  }

  /// No colour stands in the style sheet but by its name.
  @Test func coloursAreNamed() {
    let sheet = HTMLStyle.sheet.replacing(HTMLPalette.sheet, with: "")
      .replacing(HTMLPalette.printSheet, with: "").replacing("#000a", with: "")
    #expect(sheet.matches(of: /#[0-9a-f]{3,8}\b/).map { String($0.0) } == [])
    let used = Set(HTMLStyle.sheet.matches(of: /var\(--([a-z]+)\)/).map { String($0.1) })
    #expect(used.subtracting(HTMLPalette.colours.map(\.name)) == [])
  }

  @Test func measuresAsDefined() throws {
    #expect(abs(Self.ratio("#000000", "#ffffff") - 21) < 0.01)
    #expect(abs(Self.ratio("#777777", "#ffffff") - 4.48) < 0.01)
  }

  private func contrast(
    _ ink: String, _ ground: String, _ scheme: KeyPath<HTMLPalette.Colour, String>
  ) throws -> Double {
    let colour = { (name: String) in
      try #require(HTMLPalette.colours.first { $0.name == name })[keyPath: scheme]
    }
    return Self.ratio(try colour(ink), try colour(ground))
  }

  private static func ratio(_ one: String, _ other: String) -> Double {
    let (dark, light) = (
      min(luminance(one), luminance(other)), max(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let parts = stride(from: 1, to: 7, by: 2).map { start -> Double in
      let digits = colour.dropFirst(start).prefix(2)
      let part = Double(Int(digits, radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
