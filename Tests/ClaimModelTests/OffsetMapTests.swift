import ClaimModel
import Testing

@Suite struct OffsetMapTests {
  @Test(arguments: ["", "abc", "İstanbul’da “söz” 😀 a\u{301}", String(repeating: "ğa", count: 200)])
  func everyScalarStartSurvivesARoundTrip(text: String) {
    let map = OffsetMap(text)
    var byte = 0
    for (scalar, value) in text.unicodeScalars.enumerated() {
      #expect(map.scalarOffset(ofByte: byte) == scalar)
      #expect(map.byteOffset(ofScalar: scalar) == byte)
      byte += String(value).utf8.count
    }
    #expect(map.byteOffset(ofScalar: text.unicodeScalars.count) == text.utf8.count)
    #expect(map.scalarOffset(ofByte: text.utf8.count) == text.unicodeScalars.count)
  }

  @Test(arguments: [
    (15, -1, "1.5"), (5, -2, "0.05"), (17, 8, "1700000000"), (100, 0, "100"), (-25, -1, "-2.5"),
  ])
  func decimalsPrintInPlainNotation(mantissa: Int, exponent: Int, text: String) {
    #expect(Decimal64(mantissa: mantissa, exponent: exponent).description == text)
  }
}
