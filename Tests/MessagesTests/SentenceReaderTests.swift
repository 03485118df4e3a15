import Messages
import Testing

/// English sentences made elsewhere, said in the reader's language.
@Suite struct SentenceReaderTests {
  private static let reader = SentenceReader([
    Message("Unknown option '{1}'. Did you mean '{2}'?"), Message("Unknown option '{1}'"),
    Message("The claim stands in this document."),
  ])

  @Test(arguments: [
    ("Unknown option '--x'", "Opsi '--x' tidak dikenal"),
    (
      "Unknown option '--fromat'. Did you mean '--format'?",
      "Opsi '--fromat' tidak dikenal. Maksud Anda '--format'?"
    ),
    ("The claim stands in this document.", "Klaim itu ada dalam dokumen ini."),
    ("The claim stands in this document. Or not.", "The claim stands in this document. Or not."),
    ("Something else", "Something else"), ("", ""),
  ])
  func sentence(english: String, indonesian: String) {
    #expect(Self.reader.said(english) == english)
    MessageLanguage.$ofWork.withValue(.indonesian) {
      #expect(Self.reader.said(english) == indonesian)
    }
  }
}
