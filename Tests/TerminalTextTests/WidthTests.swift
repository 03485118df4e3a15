import Glibc
import Testing

@testable import TerminalText

@Suite("Width in a terminal")
struct WidthTests {
  @Test(
    "counts cells",
    arguments: [
      ("", 0), ("abc", 3), ("İıŞşĞğ", 6), ("日本語", 6), ("ｆｕｌｌ", 8), ("e\u{301}", 1),
      ("مَرْحَبًا", 5), ("🙂", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 2), ("🇹🇷", 2), ("한국", 4),
      ("한", 2), ("क्षत्रिय", 6), ("\u{1B}[1mbold\u{1B}[0m", 4), ("‹U+202E›", 8),
    ])
  func width(text: String, cells: Int) {
    #expect(TerminalText.width(text) == cells)
  }

  /// Left out: what wcwidth knows no answer to (-1), and U+1171E, a mark that Unicode 16 made a
  /// letter of its own.
  @Test("agrees with the system's wcwidth")
  func agreesWithSystem() throws {
    let wcwidth = try #require(dlsym(nil, "wcwidth"))
    let width = unsafeBitCast(wcwidth, to: (@convention(c) (CInt) -> CInt).self)
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var different: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let system = Int(width(CInt(value)))
      guard system >= 0, value != 0x1171E else { continue }
      if TerminalText.width(Character(scalar)) != system {
        different.append(String(value, radix: 16, uppercase: true))
      }
    }
    #expect(different == [])
  }
}
