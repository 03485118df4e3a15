import CLibFuzzer
import ClaimModel
import Extraction
import LanguagePacks

/// Texts made of marks and words, one of them for every byte: the corners of quotations are reached
/// much sooner than by any bytes. The whole extractor reads them; contents stay in their sentences.
@main struct QuotationFuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, count in
      QuotationFuzzer.read(UnsafeBufferPointer(start: data, count: count))
      return 0
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = bytes.prefix(2000).map { pieces[Int($0) % pieces.count] }.joined()
    let length = text.utf8.count
    for language in ["en", "id", "tr"] {
      guard let reading = try? extractor?.read(text, language: language) else { continue }
      for claim in reading.claims {
        precondition(!claim.content.isEmpty, "a claim without content")
        for range in claim.content {
          precondition(range.start >= 0 && range.end <= length, "content outside the text")
        }
      }
    }
  }
}

private let extractor = (try? LanguageLibrary.embedded()).map(Extractor.init)

private let pieces = [
  " ", "\n", "\n\n", "\"", "“", "”", "„", "‘", "’", "'", "«", "»", "''", ",", ".", "?", "!", ":",
  ";",
  "—", "-", "…", "(", ")", "Andi ", "Lin Jian ", "Bakan ", "juru bicara ", "minister ", "kata ",
  "katanya ", "said ", "dedi ", "söyledi ", "göre ", "menurut ", "according to ", "bahwa ", "that ",
  "harga naik ", "prices rose ", "fiyatlar arttı ", "1,5 juta ", "a.n. ", "Dr. ", "don't ",
  "Ma'ruf ", "Ankara'da ", "ve ", "dan ", "and ", "yang ", "who ",
]
