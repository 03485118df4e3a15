import Testing

@testable import TerminalText

@Suite("Text made safe for a terminal")
struct SafeTextTests {
  @Test(
    "shows what would act on the terminal or hide",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "‹U+001B›[31mred‹U+001B›[0m"),
      ("\u{1B}]0;title\u{07}", "‹U+001B›]0;title‹U+0007›"),
      ("a\u{08}b", "a‹U+0008›b"),
      ("del\u{7F}", "del‹U+007F›"),
      ("csi \u{9B}2J", "csi ‹U+009B›2J"),
      ("over\rwritten", "over‹U+000D›written"),
      ("\u{202E}evil\u{202C}", "‹U+202E›evil‹U+202C›"),
      ("\u{2066}a\u{2069}", "‹U+2066›a‹U+2069›"),
      ("\u{200E}\u{200F}\u{061C}", "‹U+200E›‹U+200F›‹U+061C›"),
      ("ze\u{200B}ro", "ze‹U+200B›ro"),
      ("\u{FEFF}start", "‹U+FEFF›start"),
      ("tag\u{E0041}", "tag‹U+E0041›"),
      ("a\u{FE0F}b", "a‹U+FE0F›b"),
      ("a\u{200D}b", "a‹U+200D›b"),
      ("\u{3164}", "‹U+3164›"),
      ("\u{FFFF}", "‹U+FFFF›"),
    ])
  func showsHidden(text: String, safe: String) {
    #expect(TerminalText.safe(text) == safe)
  }

  @Test(
    "leaves what people write",
    arguments: [
      "Ma'ruf – “kata” İıŞşĞğ", "وزارة الخارجية", "日本語", "می‌خواهم", "क्‍ष", "👨‍👩‍👧", "❤️", "👍🏽",
      "葛\u{E0100}", "e\u{301}", "tiếng Việt", "",
    ])
  func leaves(text: String) {
    #expect(Array(TerminalText.safe(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "keeps or joins lines",
    arguments: [
      ("a\r\nb\nc", "a\nb\nc", "a b c"),
      ("a\u{2028}b\u{2029}c", "a\nb\nc", "a b c"),
      ("a\tb", "a b", "a b"),
      ("co\u{AD}op", "coop", "coop"),
    ])
  func lines(text: String, kept: String, joined: String) {
    #expect(TerminalText.safe(text, keepingLines: true) == kept)
    #expect(TerminalText.safe(text) == joined)
  }

  @Test("a mark never sits on what was printed before")
  func leadingMark() {
    #expect(TerminalText.safe("\u{301}a") == "◌\u{301}a")
    #expect(TerminalText.safe("a\n\u{301}", keepingLines: true) == "a\n◌\u{301}")
  }

  @Test("a pile of marks is shown beyond the sixth")
  func manyMarks() {
    let pile = "a" + String(repeating: "\u{301}", count: 8)
    let kept = "a" + String(repeating: "\u{301}", count: 6)
    #expect(TerminalText.safe(pile) == kept + "‹U+0301›‹U+0301›")
  }

  @Test("no scalar at all reaches the terminal as a control")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = TerminalText.safe(String(Character(scalar)))
      let isControl = safe.unicodeScalars.contains { $0.properties.generalCategory == .control }
      let isBidi = safe.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }
      #expect(!isControl && !isBidi, "U+\(String(value, radix: 16))")
      if isControl { return }
    }
  }
}
